package entente.extraction.english.agreement;

import entente.extraction.english.grammar.ParsedSentence;
import entente.extraction.english.grammar.SyntaxTree;
import entente.extraction.english.name.NameClusters;
import entente.extraction.english.symbol.Chunk;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the parties and signatories of an agreement from its noun and the verbs around it. */
final class AgreementParties {
    private final ParsedSentence sentence;
    private final SyntaxTree tree;
    private final int node;
    private final AgreementNoun noun;
    private final AgreementState state;
    private final AgreementVerbs verbs;
    private final NameClusters clusters;
    private final DocumentContext context;
    private final Set<Integer> nodes;

    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<String> signatories = new LinkedHashSet<>();

    /** Parties introduced by "with": the agreement is between the other parties and these. */
    private final Set<String> partners = new LinkedHashSet<>();

    private boolean inferred;
    private boolean hasOnlyPartners;

    /** Finds the parties and adds the nodes that name them to {@code evidence}. */
    AgreementParties(
            ParsedSentence sentence,
            AgreementNoun noun,
            AgreementState state,
            AgreementVerbs verbs,
            NameClusters clusters,
            DocumentContext context,
            Set<Integer> evidence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.node = noun.node();
        this.noun = noun;
        this.state = state;
        this.verbs = verbs;
        this.clusters = clusters;
        this.context = context;
        this.nodes = evidence;
        read();
    }

    private void read() {
        readOwnParties();
        partners.addAll(hasOnlyPartners ? parties : Set.of());
        if (parties.size() < 2 || hasOnlyPartners) {
            state.acts().forEach(this::addPartiesOf);
        }
        if (isOneSided()) {
            addOffices();
        }
        if (isOneSided() && (hasOnlyPartners || state.isStated() && parties.size() == 1)) {
            addHome();
        }
        if (state.isStated() && parties.size() == 1 && partners.isEmpty()) {
            addRemotePartner();
        }
        replaceCapitals();
    }

    /** {@return the persons who sign the agreement} */
    List<String> signatories() {
        return List.copyOf(signatories);
    }

    /** {@return whether a party is inferred from a signatory or from the subject of the document} */
    boolean areInferred() {
        return inferred;
    }

    /** {@return the number of known parties} */
    int count() {
        return parties.size();
    }

    /** {@return whether only one side is known} */
    boolean isOneSided() {
        return parties.size() < 2 || hasOnlyPartners && parties.size() == partners.size();
    }

    /** {@return the parties of each agreement; "its treaties with X and Y" are two agreements} */
    List<List<String>> bilateral() {
        boolean several = partners.size() > 1 && parties.size() > partners.size() && tree.hasTag(node, "NNS");
        if (!several) {
            return List.of(inOrder(parties));
        }
        List<List<String>> each = new ArrayList<>();
        for (String partner : partners) {
            Set<String> bound = new LinkedHashSet<>(parties);
            partners.forEach(bound::remove);
            bound.add(partner);
            each.add(inOrder(bound));
        }
        return each;
    }

    /** Sorts parties in the order of the sentence. Parties that it does not name come last. */
    private List<String> inOrder(Set<String> bound) {
        List<String> named = sentence.encoded().chunks().stream()
                .flatMap(chunk -> chunk.names().stream())
                .toList();
        List<String> ordered = new ArrayList<>(bound);
        ordered.sort(Comparator.comparingInt(name -> named.contains(name) ? named.indexOf(name) : Integer.MAX_VALUE));
        return List.copyOf(ordered);
    }

    private void readOwnParties() {
        if (tree.size() > 2 && tree.unit(0).isThing() && tree.unit(1).text().equals(":")) {
            addNode(0);
            hasOnlyPartners = parties.size() == 1 || !tree.unit(0).text().matches(".*[-/–].*");
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
                tree.children(node, "amod", "compound").forEach(this::addModifier);
            }
            if (noun.isTransfer()) {
                add(node, "from");
                add(node, "to");
            }
        }
    }

    /** In "announced their agreement", the owner is the subject of the verb. */
    private void addOwners() {
        boolean theirs = tree.children(node, "nmod:poss").stream()
                .anyMatch(owner -> Set.of("their", "its").contains(tree.lemma(owner))
                        || tree.lemma(owner).equals("they"));
        if (theirs) {
            sentence.arguments().follow(node, List.of("verb", "subj")).forEach(this::addNode);
        }
    }

    /** Adds the parties in "the Norwegian-Chilean accord" or "the Norway-Chile agreement". */
    private void addModifier(int child) {
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
        boolean takesPart = !verbs.isOnlooker(tree.lemma(act))
                || verbs.transfers(tree.lemma(act)) && noun.isTransfer()
                || hasOnlyPartners && tree.lemma(act).equals("discuss");
        if (nodes.contains(act) && takesPart) {
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
        sentence.arguments().follow(from, List.of(step)).stream()
                .filter(found -> !isAfterComma(found, step))
                .forEach(this::addNode);
    }

    /** After a comma, "with" does not introduce a partner, as in "They signed, with Norway the only one missing". */
    private boolean isAfterComma(int found, String step) {
        return step.equals("with")
                && tree.children(found, "case").stream()
                        .anyMatch(with -> with > 0 && tree.unit(with - 1).text().equals(","));
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
            clusters.country(name.replaceAll(".* of (?:the )?", "")).ifPresent(parties::add);
            return;
        }
        boolean person = clusters.type(name) == EntityType.PERSON;
        (person ? signatories : parties).add(name);
    }

    /** Adds the countries and organizations in which the signatories hold an office, because a signature binds them. */
    private void addOffices() {
        for (String person : signatories) {
            String office = context.offices().get(person);
            if (office != null) {
                inferred |= parties.add(office);
            }
        }
    }

    /** Adds a partner far after the noun, as in "signed a contract to supply gas to X". */
    private void addRemotePartner() {
        for (int i = node + 1; i < tree.size() && parties.size() == 1; i++) {
            boolean partner = Set.of("with", "to", "from", "for").contains(tree.preposition(i))
                    && sentence.referents().of(i).stream()
                            .anyMatch(name -> clusters.type(name) == EntityType.ORGANIZATION)
                    && state.acts().stream().anyMatch(nodes::contains)
                    && isBelow(i);
            if (partner) {
                addNode(i);
                inferred = true;
            }
        }
    }

    private boolean isBelow(int found) {
        int at = found;
        for (int depth = 0; depth < 6 && at >= 0; depth++) {
            if (at == node || state.acts().contains(at)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /**
     * Adds the country, city or organization that the document is about. It is the implied party of "A treaty with X
     * was ratified".
     */
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
        String home = country && here.size() == 1 ? here.get(0) : context.home(partner, clusters);
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

    /** Replaces a capital by its country if the other parties are countries. */
    private void replaceCapitals() {
        for (String party : List.copyOf(parties)) {
            String country = context.governments().get(party);
            boolean amongCountries =
                    country != null && parties.stream().anyMatch(other -> !other.equals(party) && isState(other));
            if (amongCountries) {
                parties.remove(party);
                parties.add(country);
            }
        }
    }

    private boolean isState(String name) {
        return context.governments().containsValue(name)
                || context.governments().containsKey(name)
                || clusters.isCountry(name)
                || clusters.type(name) == EntityType.ORGANIZATION;
    }
}
