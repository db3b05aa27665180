package entente.extraction;

import entente.document.Document;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns a sentence into the symbols that rules are written in. */
final class Encoder {
    private static final Set<String> PORTFOLIO_JOINTS = Set.of("and", "&", ",", "of", "the", "for");

    private final Lexicon titles;
    private final Lexicon agreements;
    private final Countries countries;

    Encoder(Lexicon titles, Lexicon agreements, Countries countries) {
        this.titles = titles;
        this.agreements = agreements;
        this.countries = countries;
    }

    /** {@return the encoded sentence; names are known by the fullest form that the document gives} */
    EncodedSentence encode(Document document, TaggedSentence sentence, NameClusters clusters, Coreference coreference) {
        List<Chunk> chunks = new ArrayList<>();
        for (NameSpan span : sentence.names()) {
            String name = NameFinder.text(sentence.tokens(), span);
            boolean thing = NameClusters.isThing(span.type());
            EntityType type = thing ? clusters.type(name) : span.type();
            boolean country = countries.named(name).isPresent();
            String value = thing ? clusters.root(name) : name;
            chunks.add(new Chunk(kind(type, country, name), span.from(), span.to(), value, null));
        }
        addDates(document, sentence, chunks);
        addNouns(sentence.tokens(), chunks);
        chunks.sort(Comparator.comparingInt(Chunk::from));
        return new EncodedSentence(sentence, coreference.resolve(sentence.tokens(), chunks));
    }

    private char kind(EntityType type, boolean country, String name) {
        return switch (type) {
            case PERSON -> Chunk.PERSON;
            case ORGANIZATION -> Chunk.ORGANIZATION;
            case PLACE -> country ? Chunk.COUNTRY : Chunk.PLACE;
            case EVENT -> Chunk.EVENT;
            case AGREEMENT -> agreements.holds("twinning", name) ? Chunk.TWINNING : Chunk.AGREEMENT;
        };
    }

    private static boolean free(List<Chunk> chunks, int from, int to) {
        return chunks.stream().noneMatch(chunk -> chunk.from() < to && from < chunk.to());
    }

    private static void addDates(Document document, TaggedSentence sentence, List<Chunk> chunks) {
        String text = document.textOf(sentence.passage());
        int offset = sentence.passage().start();
        List<Token> tokens = sentence.tokens();
        for (DateFinder.FoundDate found : DateFinder.find(text, document.publishedOn())) {
            int from = 0;
            while (from < tokens.size() && tokens.get(from).end() <= offset + found.start()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.get(to).start() < offset + found.end()) {
                to++;
            }
            if (to > from && free(chunks, from, to)) {
                boolean preposition = to - from > 1
                        && Character.isLowerCase(tokens.get(from).text().charAt(0));
                int first = preposition ? from + 1 : from;
                chunks.add(new Chunk(Chunk.DATE, first, to, found.date().text(), found.date()));
            }
        }
    }

    private void addNouns(List<Token> tokens, List<Chunk> chunks) {
        int i = 0;
        while (i < tokens.size()) {
            Optional<Chunk> chunk = nounAt(tokens, i, chunks);
            chunk.ifPresent(chunks::add);
            i = chunk.map(Chunk::to).orElse(i + 1);
        }
    }

    private Optional<Chunk> nounAt(List<Token> tokens, int i, List<Chunk> chunks) {
        int demonym = countries.matchDemonym(tokens, i);
        int twinning = matchPlural("twinning", tokens, i);
        int agreement = agreementPhrase(tokens, i);
        int title = titlePhrase(tokens, i);
        if (twinning > 0 && free(chunks, i, i + twinning)) {
            return Optional.of(chunk(Chunk.TWINNING, tokens, i, i + twinning));
        }
        if (agreement > 0 && free(chunks, i, i + agreement)) {
            return Optional.of(chunk(Chunk.AGREEMENT, tokens, i, i + agreement));
        }
        if (title > 0 && free(chunks, i, i + title)) {
            return Optional.of(chunk(Chunk.TITLE, tokens, i, wholeTitle(tokens, i + title, chunks)));
        }
        if (demonym > 0 && free(chunks, i, i + demonym)) {
            String country = countries.ofDemonym(text(tokens, i, i + demonym)).orElseThrow();
            return Optional.of(new Chunk(Chunk.DEMONYM, i, i + demonym, country, null));
        }
        return Optional.empty();
    }

    /** {@return the length of modifiers and noun together; 0 when no noun follows the modifiers} */
    private int titlePhrase(List<Token> tokens, int from) {
        int i = from;
        while (i + 1 < tokens.size()
                && titles.holds("modifiers", tokens.get(i).text())
                && (titles.match("heads", tokens, i) == 0 || titles.match("heads", tokens, i + 1) > 0)) {
            i++;
        }
        int noun = titles.match("heads", tokens, i);
        return noun == 0 ? 0 : i - from + noun;
    }

    /** {@return the same for agreements, whose nouns may follow each other: "joint venture agreement"} */
    private int agreementPhrase(List<Token> tokens, int from) {
        int end = from;
        int i = from;
        while (i < tokens.size()) {
            int noun = matchPlural("", tokens, i);
            if (noun > 0) {
                i += noun;
                end = i;
            } else if (agreements.holds("modifiers", tokens.get(i).text())) {
                i++;
            } else {
                break;
            }
        }
        return end - from;
    }

    private int matchPlural(String section, List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return 0;
        }
        int match = agreements.match(section, tokens, i);
        if (match > 0) {
            return match;
        }
        Token token = tokens.get(i);
        String singular = AgreementKind.singular(token.text());
        if (singular.equals(token.text())) {
            return 0;
        }
        List<Token> rest = new ArrayList<>(tokens.subList(i, Math.min(tokens.size(), i + 5)));
        rest.set(0, new Token(singular, token.start(), token.end()));
        return agreements.match(section, rest, 0);
    }

    /** "minister" takes in "of Planning and Trade", and "and chairman" behind it, but no name. */
    private int wholeTitle(List<Token> tokens, int end, List<Chunk> chunks) {
        int to = end;
        if (to + 1 < tokens.size() && tokens.get(to).text().equals("and") && free(chunks, to + 1, to + 2)) {
            int second = titlePhrase(tokens, to + 1);
            to = second > 0 && free(chunks, to + 1, to + 1 + second) ? to + 1 + second : to;
        }
        boolean joint = to + 1 < tokens.size()
                && Set.of("of", "for").contains(tokens.get(to).text());
        int at = joint ? to + 1 : to;
        int last = to;
        while (joint && at < tokens.size() && free(chunks, at, at + 1)) {
            String word = tokens.get(at).text();
            if (Character.isUpperCase(word.charAt(0)) && countries.matchDemonym(tokens, at) == 0) {
                last = at + 1;
            } else if (!PORTFOLIO_JOINTS.contains(word.toLowerCase(Locale.ROOT)) || at - last > 1) {
                break;
            }
            at++;
        }
        return last;
    }

    private static Chunk chunk(char kind, List<Token> tokens, int from, int to) {
        return new Chunk(kind, from, to, text(tokens, from, to), null);
    }

    private static String text(List<Token> tokens, int from, int to) {
        return NameFinder.text(tokens, new NameSpan(EntityType.PLACE, from, to));
    }
}
