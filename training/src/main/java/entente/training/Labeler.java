package entente.training;

import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.english.model.Candidates;
import entente.extraction.english.model.PairLabel;
import entente.extraction.english.model.Span;
import entente.extraction.english.model.SpanKind;
import entente.extraction.english.name.TaggedSentence;
import entente.extraction.english.word.Token;
import entente.training.LabeledText.Link;
import entente.training.LabeledText.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Projects annotations onto texts: finds all mentions of the annotated entities, and the word that names each agreement and
 * event.
 */
final class Labeler {
    private final TextReader reader;
    private final Candidates candidates;
    private int found;
    private int lost;

    Labeler(TextReader reader, Candidates candidates) {
        this.reader = reader;
        this.candidates = candidates;
    }

    /** {@return how many agreements and events have their word in the text} */
    int found() {
        return found;
    }

    /** {@return how many agreements and events have no word in the text that is a candidate} */
    int lost() {
        return lost;
    }

    LabeledText label(AnnotatedText text) {
        return new Projection(text).labeled();
    }

    private record Form(String words, SpanKind kind, int node) {}

    /** The labels of one text. */
    private final class Projection {
        private final AnnotatedText source;
        private final String text;
        private final List<TaggedSentence> sentences;
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<TriggerWord> words = new ArrayList<>();
        private final Map<String, Integer> nodes = new HashMap<>();
        private int nextNode;

        Projection(AnnotatedText source) {
            this.source = source;
            this.text = source.document().text();
            this.sentences = reader.sentences(source.document());
        }

        LabeledText labeled() {
            nameMentions();
            source.annotation().relations().forEach(this::relation);
            for (TaggedSentence sentence : sentences) {
                for (Span span : candidates.of(sentence.tokens(), 0)) {
                    Token token = sentence.tokens().get(span.from());
                    words.add(new TriggerWord(new Range(token.start(), token.end()), token.text(), span.kind()));
                }
            }
            Stream.concat(
                            source.annotation().agreements().stream().map(Occasion::of),
                            source.annotation().events().stream().map(Occasion::of))
                    .forEach(this::occasion);
            words.forEach(word -> mentions.add(word.mention()));
            return new LabeledText(
                    source.name(),
                    sentences,
                    mentions,
                    links,
                    List.of(),
                    List.of(),
                    EnumSet.allOf(PairLabel.class),
                    true);
        }

        /** The longest forms come first, and a part of the text belongs to one name. */
        private void nameMentions() {
            List<Form> forms = new ArrayList<>();
            for (ExtractedEntity entity : source.annotation().entities()) {
                SpanKind kind = SpanKind.of(entity.type()).orElseThrow();
                int node = nextNode++;
                nodes.put(entity.id(), node);
                Set<String> names = new LinkedHashSet<>();
                Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .map(name -> NameForms.bare(name, kind == SpanKind.PERSON))
                        .filter(name -> name.length() > 1)
                        .forEach(names::add);
                names.forEach(name -> forms.add(new Form(name, kind, node)));
            }
            forms.sort(Comparator.comparingInt((Form form) -> -form.words().length()));
            boolean[] taken = new boolean[text.length()];
            for (Form form : forms) {
                Matcher match = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + NameForms.spaced(form.words()) + "(?![\\p{L}\\p{N}])")
                        .matcher(text);
                while (match.find()) {
                    Range range = new Range(match.start(), match.end());
                    if (take(taken, range)) {
                        mentions.add(new Mention(range, form.kind(), form.node(), LabeledText.UNKNOWN));
                    }
                }
            }
        }

        private static boolean take(boolean[] taken, Range range) {
            for (int i = range.start(); i < range.end(); i++) {
                if (taken[i]) {
                    return false;
                }
            }
            for (int i = range.start(); i < range.end(); i++) {
                taken[i] = true;
            }
            return true;
        }

        private void relation(ExtractedRelation relation) {
            Integer subject = nodes.get(relation.subject());
            Integer object = nodes.get(relation.object());
            for (PairLabel label : PairLabel.values()) {
                if (subject != null
                        && object != null
                        && label.relation().filter(relation.predicate()::equals).isPresent()) {
                    Range quote = NameForms.find(text, relation.quote().text()).orElse(null);
                    links.add(new Link(subject, label, object, quote));
                    if (relation.predicate().symmetric()) {
                        links.add(new Link(object, label, subject, quote));
                    }
                }
            }
        }

        private void occasion(Occasion occasion) {
            Range quote = NameForms.find(text, occasion.quote()).orElse(null);
            TriggerWord word = quote == null
                    ? null
                    : TriggerWord.of(occasion, quote, source.triggers().get(occasion.id()), words);
            if (quote == null || word == null) {
                lost++;
                return;
            }
            found++;
            if (word.answer == 0) {
                word.answer = occasion.answer();
                word.node = nextNode++;
            }
            int node = word.node;
            if (node >= 0) {
                occasion.members().forEach(member -> link(node, occasion.memberLabel(), member, quote));
                occasion.signatories().forEach(each -> link(node, PairLabel.SIGNATORY, each, quote));
                link(node, occasion.placeLabel(), occasion.place(), quote);
            }
            leaveOpen(occasion, word, quote);
        }

        private void link(int from, PairLabel label, @Nullable String entity, Range quote) {
            Integer to = nodes.get(entity);
            if (to != null) {
                links.add(new Link(from, label, to, quote));
            }
        }

        /** Other words may name the same agreement or event, so they are no examples of words that name none. */
        private void leaveOpen(Occasion occasion, TriggerWord named, Range quote) {
            Set<Integer> members = new HashSet<>();
            Stream.concat(occasion.members().stream(), Stream.ofNullable(occasion.place()))
                    .map(nodes::get)
                    .filter(Objects::nonNull)
                    .forEach(members::add);
            String stem = named.word.toLowerCase(Locale.ROOT).replaceAll("(?:ies|y|s)$", "");
            for (TriggerWord word : words) {
                if (word.answer != 0 || word.kind != occasion.kind()) {
                    continue;
                }
                boolean same = occasion.event() == null
                        ? word.word.toLowerCase(Locale.ROOT).startsWith(stem)
                        : EventWords.mayDenote(word.word, occasion.event()) && besideAny(word, members);
                if (same || word.range.overlaps(quote)) {
                    word.answer = LabeledText.UNKNOWN;
                }
            }
        }

        private boolean besideAny(TriggerWord word, Set<Integer> members) {
            int sentence = sentence(word.range);
            return mentions.stream()
                    .anyMatch(name -> members.contains(name.node()) && sentence(name.range()) == sentence);
        }

        private int sentence(Range range) {
            for (int i = 0; i < sentences.size(); i++) {
                List<Token> tokens = sentences.get(i).tokens();
                if (!tokens.isEmpty() && range.start() < tokens.getLast().end()) {
                    return i;
                }
            }
            return sentences.size() - 1;
        }
    }
}
