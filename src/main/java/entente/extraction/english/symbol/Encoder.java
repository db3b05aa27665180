package entente.extraction.english.symbol;

import entente.document.Document;
import entente.extraction.english.date.DateFinder;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.name.NameSpan;
import entente.extraction.english.name.NamedSentences;
import entente.extraction.english.name.TaggedSentence;
import entente.extraction.english.word.CountryWords;
import entente.extraction.english.word.Singular;
import entente.extraction.english.word.Token;
import entente.extraction.english.word.WordList;
import entente.extraction.english.word.WordLists;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Encodes sentences for rules. */
public final class Encoder {
    private static final Pattern BASED = Pattern.compile("(\\p{Lu}\\S*)-(?:based|headquartered)");
    private static final Pattern CONTINENT = Pattern.compile(
            "((?:(?:Central|East|West|North|South|Eastern|Western|Northern|Southern|Southeast) )?(?:Africa|America|Asia|Europe))a?n");

    private final Titles titles;
    private final WordLists lists;
    private final Countries countries;

    public Encoder(WordLists lists) {
        this.titles = new Titles(lists);
        this.lists = lists;
        this.countries = lists.countries();
    }

    /** {@return the encoded sentences of the document; names are in the fullest form of the document} */
    public List<EncodedSentence> encode(Document document, NamedSentences named) {
        Coreference coreference = new Coreference(named.clusters(), lists.descriptions());
        List<EncodedSentence> encoded = new ArrayList<>();
        for (TaggedSentence sentence : named.sentences()) {
            encoded.add(encode(document, sentence, named.clusters(), coreference));
        }
        return List.copyOf(encoded);
    }

    private EncodedSentence encode(
            Document document, TaggedSentence sentence, NameClusters clusters, Coreference coreference) {
        List<Chunk> chunks = new ArrayList<>();
        for (NameSpan span : sentence.names()) {
            String name = sentence.text(span);
            boolean thing = NameClusters.isThing(span.type());
            EntityType type = thing ? clusters.type(name) : span.type();
            boolean country = countries.named(name).isPresent();
            String value = thing ? clusters.root(name) : name;
            chunks.add(new Chunk(kind(type, country, name), span.from(), span.to(), value, null));
        }
        addDates(document, sentence, chunks);
        addNouns(sentence.tokens(), chunks, clusters);
        chunks.sort(Comparator.comparingInt(Chunk::from));
        return new EncodedSentence(sentence, coreference.resolve(sentence.tokens(), chunks));
    }

    private char kind(EntityType type, boolean country, String name) {
        return switch (type) {
            case PERSON -> Chunk.PERSON;
            case ORGANIZATION -> Chunk.ORGANIZATION;
            case PLACE -> country ? Chunk.COUNTRY : Chunk.PLACE;
            case EVENT -> Chunk.EVENT;
            case AGREEMENT -> lists.twinningNouns().holds(name) ? Chunk.TWINNING : Chunk.AGREEMENT;
        };
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
            if (to > from && Chunk.areFree(chunks, from, to)) {
                chunks.add(new Chunk(Chunk.DATE, from, to, found.date().text(), found.date()));
            }
        }
    }

    private void addNouns(List<Token> tokens, List<Chunk> chunks, NameClusters clusters) {
        int i = 0;
        while (i < tokens.size()) {
            int at = i;
            Optional<Chunk> chunk = nounAt(tokens, i, chunks).or(() -> baseAt(tokens, at, chunks, clusters));
            chunk.ifPresent(chunks::add);
            i = chunk.map(Chunk::to).orElse(i + 1);
        }
    }

    private Optional<Chunk> nounAt(List<Token> tokens, int i, List<Chunk> chunks) {
        int demonym = CountryWords.matchDemonym(countries, tokens, i);
        int twinning = matchPlural(lists.twinningNouns(), tokens, i);
        int agreement = agreementPhrase(tokens, i);
        if (twinning > 0 && Chunk.areFree(chunks, i, i + twinning)) {
            return Optional.of(chunk(Chunk.TWINNING, tokens, i, i + twinning));
        }
        if (agreement > 0 && Chunk.areFree(chunks, i, i + agreement)) {
            return Optional.of(chunk(Chunk.AGREEMENT, tokens, i, i + agreement));
        }
        int title = titles.end(tokens, i, chunks);
        if (title > i) {
            return Optional.of(chunk(Chunk.TITLE, tokens, i, title));
        }
        if (demonym > 0 && Chunk.areFree(chunks, i, i + demonym)) {
            String country = countries.ofDemonym(text(tokens, i, i + demonym)).orElseThrow();
            return Optional.of(new Chunk(Chunk.DEMONYM, i, i + demonym, country, null));
        }
        return Optional.empty();
    }

    /** {@return a chunk for "Graz-based" or "Central European", if the document names that place} */
    private Optional<Chunk> baseAt(List<Token> tokens, int i, List<Chunk> chunks, NameClusters clusters) {
        Matcher based = BASED.matcher(tokens.get(i).text());
        if (based.matches()) {
            return base(based.group(1), i, i + 1, chunks, clusters);
        }
        for (int to = Math.min(i + 2, tokens.size()); to > i; to--) {
            Matcher continent = CONTINENT.matcher(text(tokens, i, to));
            if (continent.matches()) {
                return base(continent.group(1), i, to, chunks, clusters);
            }
        }
        return Optional.empty();
    }

    private Optional<Chunk> base(String place, int from, int to, List<Chunk> chunks, NameClusters clusters) {
        String name = countries.named(place).orElse(place);
        return Chunk.areFree(chunks, from, to) && clusters.place(name).isPresent()
                ? Optional.of(new Chunk(Chunk.BASE, from, to, name, null))
                : Optional.empty();
    }

    /** {@return the number of tokens of a phrase of modifiers and nouns such as "joint venture agreement", or 0} */
    private int agreementPhrase(List<Token> tokens, int from) {
        int end = from;
        int i = from;
        while (i < tokens.size()) {
            int noun = matchPlural(lists.agreementNouns(), tokens, i);
            if (noun > 0) {
                i += noun;
                end = i;
            } else if (lists.agreementModifiers().holds(tokens.get(i).text())) {
                i++;
            } else {
                break;
            }
        }
        return end - from;
    }

    private static int matchPlural(WordList nouns, List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return 0;
        }
        int match = nouns.match(tokens, i);
        if (match > 0) {
            return match;
        }
        Token token = tokens.get(i);
        String singular = Singular.of(token.text());
        if (singular.equals(token.text())) {
            return 0;
        }
        List<Token> rest = new ArrayList<>(tokens.subList(i, Math.min(tokens.size(), i + 5)));
        rest.set(0, new Token(singular, token.start(), token.end()));
        return nouns.match(rest, 0);
    }

    private static Chunk chunk(char kind, List<Token> tokens, int from, int to) {
        return new Chunk(kind, from, to, text(tokens, from, to), null);
    }

    private static String text(List<Token> tokens, int from, int to) {
        return new NameSpan(EntityType.PLACE, from, to).text(tokens);
    }
}
