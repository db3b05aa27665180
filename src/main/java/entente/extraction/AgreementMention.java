package entente.extraction;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One noun of an agreement in a sentence, and what the sentence says of it. */
final class AgreementMention {
    /** An agreement whose verb says how far it has come, and one of which only the parties are told. */
    private static final double TOLD = 0.85;

    private static final double ONLY_NAMED = 0.7;
    /** One where a party is told only by who signs, or by what the document is about. */
    private static final double INFERRED = 0.7;

    private static final int LONG_AGO_IN_YEARS = 10;

    private final ParsedSentence sentence;
    private final SyntaxTree tree;
    private final int node;
    private final AgreementVerbs verbs;
    private final NameClusters clusters;
    private final Setting setting;

    private final Set<String> parties = new LinkedHashSet<>();
    /** Those that the others have it with. */
    private final Set<String> partners = new LinkedHashSet<>();

    private final Set<String> signatories = new LinkedHashSet<>();
    private final Set<Integer> nodes = new LinkedHashSet<>();
    private @Nullable AgreementStatus status;
    private boolean inferred;
    private boolean hasOnlyPartners;

    AgreementMention(ParsedSentence sentence, int node, AgreementVerbs verbs, NameClusters clusters, Setting setting) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.node = node;
        this.verbs = verbs;
        this.clusters = clusters;
        this.setting = setting;
        nodes.add(node);
    }

    /** {@return the agreement, where its parties are told; one for each partner of "treaties with X and Y"} */
    List<ExtractedAgreement> read(Document document) {
        List<Integer> acts = acts();
        boolean told = readActs(acts);
        readOwnParties();
        partners.addAll(hasOnlyPartners ? parties : Set.of());
        if (parties.size() < 2 || hasOnlyPartners) {
            acts.forEach(this::addPartiesOf);
        }
        if (isOneSided()) {
            nameOffices();
        }
        if (isOneSided() && (hasOnlyPartners || told && parties.size() == 1)) {
            addHome();
        }
        if (told && parties.size() == 1 && partners.isEmpty()) {
            addRemotePartner(acts);
        }
        nameGovernments();
        readModifiers();
        if (isOneSided() && !(parties.size() == 1 && properName() != null && told)) {
            return List.of();
        }
        Optional<Integer> dateNode = sentence.dateNode(nodes);
        EdtfDate date = dateNode.map(sentence::date).orElse(null);
        dateNode.ifPresent(nodes::add);
        String place = place(acts);
        double confidence = inferred ? INFERRED : told ? TOLD : ONLY_NAMED;
        List<ExtractedAgreement> agreements = new ArrayList<>();
        for (List<String> bound : bilateral()) {
            agreements.add(new ExtractedAgreement(
                    "",
                    kind(),
                    properName(),
                    asOf(date),
                    bound,
                    List.copyOf(signatories),
                    date,
                    place,
                    topics(document),
                    sentence.quote(document, nodes),
                    confidence));
        }
        return agreements;
    }

    /** "Signed a contract to supply gas to X": the other side stands far behind. */
    private void addRemotePartner(List<Integer> acts) {
        for (int i = node + 1; i < tree.size() && parties.size() == 1; i++) {
            boolean partner = Set.of("with", "to", "from", "for").contains(tree.preposition(i))
                    && tree.unit(i).kind() == Chunk.ORGANIZATION
                    && acts.stream().anyMatch(nodes::contains)
                    && isBelow(i, acts);
            if (partner) {
                addNode(i);
                inferred = true;
            }
        }
    }

    private boolean isBelow(int found, List<Integer> acts) {
        int at = found;
        for (int depth = 0; depth < 6 && at >= 0; depth++) {
            if (at == node || acts.contains(at)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** Whether nobody is known yet on the other side. */
    private boolean isOneSided() {
        return parties.size() < 2 || hasOnlyPartners && parties.size() == partners.size();
    }

    /** {@return the parties of each agreement: "its treaties with X and Y" are two} */
    private List<List<String>> bilateral() {
        boolean several = partners.size() > 1 && parties.size() > partners.size() && tree.hasTag(node, "NNS");
        if (!several) {
            return List.of(List.copyOf(parties));
        }
        List<List<String>> each = new ArrayList<>();
        for (String partner : partners) {
            Set<String> bound = new LinkedHashSet<>(parties);
            partners.forEach(bound::remove);
            bound.add(partner);
            each.add(List.copyOf(bound));
        }
        return each;
    }

    /** "A treaty with X was ratified" is told of the country, city or organization that the document is about. */
    private void addHome() {
        if (parties.isEmpty()) {
            return;
        }
        List<String> here = sentence.encoded().chunks().stream()
                .filter(chunk -> chunk.from() < tree.unit(node).from())
                .flatMap(chunk -> country(chunk).stream())
                .filter(country -> !parties.contains(country))
                .distinct()
                .toList();
        String partner = parties.iterator().next();
        boolean country = clusters.isCountry(partner);
        String home = country && here.size() == 1 ? here.get(0) : setting.home(partner, clusters);
        if (home != null && !parties.contains(home)) {
            parties.add(home);
            inferred = true;
        }
    }

    private Optional<String> country(Chunk chunk) {
        return switch (chunk.kind()) {
            case Chunk.COUNTRY -> Optional.of(chunk.value());
            case Chunk.DEMONYM -> clusters.country(chunk.value());
            default -> Optional.empty();
        };
    }

    /** A capital stands for its government where the others are countries. */
    private void nameGovernments() {
        for (String party : List.copyOf(parties)) {
            String country = setting.governments().get(party);
            boolean amongCountries =
                    country != null && parties.stream().anyMatch(other -> !other.equals(party) && isState(other));
            if (amongCountries) {
                parties.remove(party);
                parties.add(country);
            }
        }
    }

    private boolean isState(String name) {
        return setting.governments().containsValue(name)
                || setting.governments().containsKey(name)
                || clusters.isCountry(name)
                || clusters.type(name) == EntityType.ORGANIZATION;
    }

    /** The nouns and the verb that govern the agreement, nearest first, then what is said of it in clauses of its own. */
    private List<Integer> acts() {
        List<Integer> clauses = new ArrayList<>(tree.children(node, "acl", "acl:relcl"));
        int at = node;
        while (tree.label(at).equals("conj") && tree.head(at) >= 0 && !tree.isVerb(tree.head(at))) {
            at = tree.head(at);
            clauses.addAll(tree.children(at, "acl", "acl:relcl"));
        }
        List<Integer> acts = new ArrayList<>();
        for (int depth = 0; depth < 4 && tree.head(at) >= 0; depth++) {
            at = tree.head(at);
            acts.add(at);
            if (tree.isVerb(at)) {
                break;
            }
        }
        acts.addAll(clauses);
        return acts;
    }

    private boolean readActs(List<Integer> acts) {
        for (int act : acts) {
            Optional<AgreementStatus> told = told(act);
            if (told.isPresent()) {
                status = status == null ? told.get() : status;
                nodes.add(act);
            }
        }
        return status != null;
    }

    private Optional<AgreementStatus> told(int act) {
        if (!tree.isVerb(act)) {
            return verbs.ofNoun(tree.lemma(act));
        }
        if (isUnderNegotiation(act)) {
            return Optional.of(AgreementStatus.NEGOTIATING);
        }
        if (verbs.declares(tree.lemma(act)) && isDeclaration()) {
            return Optional.of(AgreementStatus.SIGNED);
        }
        if (!isOfAgreement(act)) {
            return Optional.empty();
        }
        Optional<AgreementStatus> told =
                verbs.status(tree.phrasal(act), sentence.assertion().of(act));
        boolean lastingTie = tree.unit(node).kind() == Chunk.TWINNING && !verbs.signs(tree.lemma(act));
        return told.map(status -> lastingTie && status == AgreementStatus.SIGNED ? AgreementStatus.IN_FORCE : status);
    }

    private boolean isUnderNegotiation(int act) {
        return sentence.arguments().follow(act, List.of("under")).stream()
                .anyMatch(found -> verbs.ofNoun(tree.lemma(found)).equals(Optional.of(AgreementStatus.NEGOTIATING)));
    }

    /** Whether the verb says something of the agreement itself, not only of what happens under it. */
    private boolean isOfAgreement(int verb) {
        if (tree.head(node) != verb) {
            return true;
        }
        if (tree.label(node).equals("nsubj") && !tree.isPassive(verb)) {
            return verbs.isDoneByIt(tree.phrasal(verb));
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
        if (tree.size() > 2 && tree.unit(0).isThing() && tree.unit(1).text().equals(":")) {
            addNode(0);
            hasOnlyPartners = true;
            return;
        }
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
            hasOnlyPartners = !parties.isEmpty();
            int partners = parties.size();
            addOwners();
            if (tree.children(node, "nmod:poss").stream()
                    .anyMatch(owner -> tree.unit(owner).isThing())) {
                add(node, "poss");
            }
            hasOnlyPartners &= parties.size() == partners;
            if (parties.size() < 2) {
                tree.children(node, "amod", "compound").forEach(this::addDescribing);
            }
            if (isTransfer()) {
                add(node, "from");
                add(node, "to");
            }
        }
    }

    /** Whether one side gives and the other gets. */
    private boolean isTransfer() {
        return kind().matches(".*(?:loan|grant|credit|contract|concession|facility|lease).*");
    }

    /** "Announced their agreement": theirs is what the verb's subject has. */
    private void addOwners() {
        boolean theirs = tree.children(node, "nmod:poss").stream()
                .anyMatch(owner -> Set.of("their", "its").contains(tree.lemma(owner))
                        || tree.lemma(owner).equals("they"));
        if (theirs) {
            sentence.arguments().follow(node, List.of("verb", "subj")).forEach(this::addNode);
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
        boolean given = tree.isPassive(act)
                && tree.head(node) == act
                && tree.label(node).equals("obj");
        if (given) {
            tree.children(act, "nsubj:pass").forEach(this::addNode);
        }
        boolean lends = verbs.transfers(tree.lemma(act)) && isTransfer();
        if (nodes.contains(act) && (lends || !verbs.onlyLooksOn(tree.lemma(act)))) {
            add(act, "subj");
        }
        if (!hasOnlyPartners) {
            Set<String> before = Set.copyOf(parties);
            add(act, "with");
            parties.stream().filter(name -> !before.contains(name)).forEach(partners::add);
        }
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
        if (verbs.isStateBody(name)) {
            return;
        }
        boolean person = clusters.type(name) == EntityType.PERSON;
        (person ? signatories : parties).add(name);
    }

    /** Who signs for a country or a firm binds it: the parties are those whose offices the signatories hold. */
    private void nameOffices() {
        for (String person : signatories) {
            String office = setting.offices().get(person);
            if (office != null) {
                inferred |= parties.add(office);
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
    private AgreementStatus asOf(@Nullable EdtfDate date) {
        if (status == null && tree.lemma(node).equals("negotiation")) {
            return AgreementStatus.NEGOTIATING;
        }
        if (status == null) {
            return verbs.lasts(head()) || tree.unit(node).kind() == Chunk.TWINNING
                    ? AgreementStatus.IN_FORCE
                    : AgreementStatus.SIGNED;
        }
        boolean longAgo = status == AgreementStatus.SIGNED
                && date != null
                && setting.written() != null
                && date.latest().isBefore(setting.written().minusYears(LONG_AGO_IN_YEARS));
        return longAgo ? AgreementStatus.IN_FORCE : status;
    }

    private String head() {
        String kind = kind();
        return kind.substring(kind.lastIndexOf(' ') + 1);
    }

    private String kind() {
        String proper = properName();
        String noun = AgreementKind.of(proper == null ? tree.unit(node).text() : AgreementKind.nounOf(proper));
        StringBuilder kind = new StringBuilder();
        for (int child : tree.children(node, "compound")) {
            if (child < node
                    && tree.unit(child).isWord()
                    && isLowerCase(tree.unit(child).text())) {
                kind.append(tree.unit(child).text().toLowerCase(java.util.Locale.ROOT))
                        .append(' ');
            }
        }
        return kind + noun;
    }

    private static boolean isLowerCase(String word) {
        return word.equals(word.toLowerCase(java.util.Locale.ROOT));
    }

    private @Nullable String properName() {
        if (tree.unit(node).isWord()) {
            return null;
        }
        String value = tree.unit(node).chunks().get(0).value();
        return Character.isUpperCase(value.charAt(0)) && value.contains(" ") && isName(value) ? value : null;
    }

    /** Whether it is more than a noun with capitals: "Memorandum of Understanding" names no agreement. */
    private static boolean isName(String value) {
        return !AgreementKind.nounOf(value).equals(value);
    }

    private @Nullable String place(List<Integer> acts) {
        List<Integer> tellers = new ArrayList<>(acts);
        tellers.add(node);
        for (int act : tellers) {
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
