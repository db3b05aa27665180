package entente.extraction;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One noun of an agreement in a sentence, and what the sentence says of it. */
final class AgreementMention {
    /** An agreement whose verb says how far it has come, and one of which only the parties are told. */
    private static final double TOLD = 0.85;

    private static final double ONLY_NAMED = 0.7;
    private static final double BY_OFFICE = 0.75;
    private static final int LONG_AGO_IN_YEARS = 2;

    private final ParsedSentence sentence;
    private final SyntaxTree tree;
    private final int node;
    private final AgreementVerbs verbs;
    private final NameClusters clusters;
    private final Map<String, String> offices;

    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<String> signatories = new LinkedHashSet<>();
    private final Set<Integer> nodes = new LinkedHashSet<>();
    private @Nullable AgreementStatus status;
    private boolean byOffice;

    AgreementMention(
            ParsedSentence sentence,
            int node,
            AgreementVerbs verbs,
            NameClusters clusters,
            Map<String, String> offices) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.node = node;
        this.verbs = verbs;
        this.clusters = clusters;
        this.offices = offices;
        nodes.add(node);
    }

    /** {@return the agreement, where its parties are told} */
    Optional<ExtractedAgreement> read(Document document) {
        List<Integer> acts = acts();
        boolean told = readActs(acts);
        readOwnParties();
        if (parties.size() < 2) {
            acts.forEach(this::addPartiesOf);
        }
        if (parties.size() < 2) {
            nameOffices();
        }
        readModifiers();
        if (parties.size() < 2 && !(parties.size() == 1 && properName() != null)) {
            return Optional.empty();
        }
        Optional<Integer> dateNode = sentence.dateNode(nodes);
        EdtfDate date = dateNode.map(sentence::date).orElse(null);
        dateNode.ifPresent(nodes::add);
        String place = place(acts);
        double confidence = byOffice ? BY_OFFICE : told ? TOLD : ONLY_NAMED;
        return Optional.of(new ExtractedAgreement(
                "",
                kind(),
                properName(),
                asOf(document, date),
                List.copyOf(parties),
                List.copyOf(signatories),
                date,
                place,
                topics(document),
                sentence.quote(document, nodes),
                confidence));
    }

    /** The verbs and nouns, nearest first, that tell what is done with the agreement. */
    private List<Integer> acts() {
        List<Integer> acts = new ArrayList<>(tree.children(node, "acl", "acl:relcl"));
        int at = node;
        while (at >= 0 && tree.label(at).equals("conj") && !tree.isVerb(tree.head(at))) {
            at = tree.head(at);
            acts.addAll(tree.children(at, "acl", "acl:relcl"));
        }
        for (int depth = 0; depth < 4 && at >= 0 && tree.head(at) >= 0; depth++) {
            at = tree.head(at);
            acts.add(at);
            if (tree.isVerb(at)) {
                break;
            }
        }
        return acts;
    }

    private boolean readActs(List<Integer> acts) {
        for (int act : acts) {
            Optional<AgreementStatus> told = tree.isVerb(act)
                    ? tie(act)
                            ? verbs.status(tree.lemma(act), sentence.assertion().of(act))
                            : Optional.empty()
                    : verbs.ofNoun(tree.lemma(act));
            if (told.isPresent()) {
                status = told.get();
                nodes.add(act);
                return true;
            }
            if (tree.isVerb(act) && verbs.declares(tree.lemma(act)) && isDeclaration()) {
                status = AgreementStatus.SIGNED;
                nodes.add(act);
                return true;
            }
        }
        return false;
    }

    /** Whether the verb says something of the agreement itself, not only of what happens under it. */
    private boolean tie(int verb) {
        if (tree.head(node) != verb) {
            return true;
        }
        String preposition = tree.preposition(node);
        return switch (tree.label(node)) {
            case "obl", "nmod" ->
                List.of("on", "to", "into", "upon", "for", "from", "about", "at")
                        .contains(preposition);
            default -> true;
        };
    }

    private boolean isDeclaration() {
        return kind().matches("(?:joint )?(?:statement|communique|communiqué|declaration)");
    }

    private void readOwnParties() {
        for (String preposition : List.of("between", "among", "amongst")) {
            add(node, preposition);
        }
        for (int act : List.copyOf(nodes)) {
            if (parties.size() < 2) {
                add(act, "between");
                add(act, "among");
            }
        }
        if (parties.size() < 2) {
            add(node, "with");
            add(node, "poss");
            if (parties.size() < 2) {
                tree.children(node, "amod", "compound").forEach(this::addDescribing);
            }
            if (kind().matches(".*(?:loan|grant|credit|contract|concession).*")) {
                add(node, "from");
                add(node, "to");
            }
        }
    }

    /** "The Saudi-Greek accord", "the EU-Canada agreement". */
    private void addDescribing(int child) {
        for (Chunk chunk : tree.unit(child).chunks()) {
            if (chunk.kind() == Chunk.DEMONYM) {
                clusters.country(chunk.value()).ifPresent(this::addParty);
            } else if (chunk.isThing()) {
                chunk.names().forEach(this::addParty);
            }
        }
    }

    private void addPartiesOf(int act) {
        if (!tree.isVerb(act)) {
            add(act, "between");
            add(act, "with");
            add(act, "by");
            if (parties.isEmpty()) {
                add(act, "poss");
            }
            return;
        }
        boolean told = nodes.contains(act) || status == null;
        if (!told && !parties.isEmpty() && parties.size() >= 2) {
            return;
        }
        add(act, "subj");
        add(act, "with");
        add(act, "between");
        add(act, "among");
        if (verbs.transfers(tree.lemma(act))) {
            add(act, "to");
            add(act, "from");
            add(act, "for");
            tree.children(act, "iobj").forEach(this::addNode);
        }
    }

    private void add(int from, String step) {
        sentence.arguments().follow(from, List.of(step)).forEach(this::addNode);
    }

    private void addNode(int found) {
        List<String> names = sentence.referents().of(found);
        names.forEach(this::addParty);
        if (!names.isEmpty()) {
            nodes.add(found);
        }
    }

    private void addParty(String name) {
        boolean person = clusters.type(name) == EntityType.PERSON;
        (person ? signatories : parties).add(name);
    }

    /** Who signs for a country or a firm binds it: the parties are those whose offices the signatories hold. */
    private void nameOffices() {
        for (String person : signatories) {
            String office = offices.get(person);
            if (office != null) {
                byOffice |= parties.add(office);
            }
        }
    }

    private void readModifiers() {
        for (int child : tree.children(node, "amod", "compound")) {
            Optional<AgreementStatus> told = verbs.ofModifier(tree.unit(child).text());
            if (told.isPresent() && (status == null || status == AgreementStatus.SIGNED)) {
                status = told.get();
            }
        }
    }

    /** What was signed years before the document is in force by then. */
    private AgreementStatus asOf(Document document, @Nullable EdtfDate date) {
        if (status == null) {
            return AgreementStatus.IN_FORCE;
        }
        boolean longAgo = status == AgreementStatus.SIGNED
                && date != null
                && document.publishedOn() != null
                && date.latest().isBefore(document.publishedOn().earliest().minusYears(LONG_AGO_IN_YEARS));
        return longAgo ? AgreementStatus.IN_FORCE : status;
    }

    private String kind() {
        String proper = properName();
        String noun = AgreementKind.of(proper == null ? tree.unit(node).text() : AgreementKind.nounOf(proper));
        StringBuilder kind = new StringBuilder();
        for (int child : tree.children(node, "compound")) {
            if (child < node && tree.unit(child).isWord()) {
                kind.append(tree.unit(child).text().toLowerCase(java.util.Locale.ROOT))
                        .append(' ');
            }
        }
        return kind + noun;
    }

    private @Nullable String properName() {
        String value = tree.unit(node).chunks().get(0).value();
        return Character.isUpperCase(value.charAt(0)) && value.contains(" ") && isName(value) ? value : null;
    }

    /** Whether it is more than a noun with capitals: "Memorandum of Understanding" names no agreement. */
    private static boolean isName(String value) {
        return !AgreementKind.nounOf(value).equals(value);
    }

    private @Nullable String place(List<Integer> acts) {
        for (int act : acts) {
            for (String preposition : List.of("in", "at")) {
                for (int found : sentence.arguments().follow(act, List.of(preposition))) {
                    char kind = tree.unit(found).kind();
                    if (nodes.contains(act) && (kind == Chunk.PLACE || kind == Chunk.COUNTRY)) {
                        nodes.add(found);
                        return sentence.referents().of(found).get(0);
                    }
                }
            }
        }
        return null;
    }

    /** The words behind "on", "for" or "in the field of", up to the next party. */
    private List<String> topics(Document document) {
        for (String preposition : List.of("on", "for", "in", "regarding", "concerning")) {
            for (int about : sentence.arguments().follow(node, List.of(preposition))) {
                if (tree.unit(about).isWord()) {
                    return Topics.of(document, sentence, about);
                }
            }
        }
        return List.of();
    }
}
