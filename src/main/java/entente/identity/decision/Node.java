package entente.identity.decision;

import entente.identity.LocalEntity;
import entente.identity.evidence.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Local entities that were joined so far. */
final class Node {
    private final int number;
    private final Profile profile;
    private final List<LocalEntity> members = new ArrayList<>();
    private final Set<Node> apart = new HashSet<>();
    private Node parent = this;

    Node(int number, Profile profile, LocalEntity member) {
        this.number = number;
        this.profile = profile;
        members.add(member);
    }

    int number() {
        return number;
    }

    Profile profile() {
        return profile;
    }

    List<LocalEntity> members() {
        return members;
    }

    /** {@return the node that this one has become part of} */
    Node root() {
        Node root = this;
        while (root.parent != root) {
            root = root.parent;
        }
        parent = root;
        return root;
    }

    void add(LocalEntity member, Profile of) {
        members.add(member);
        profile.absorb(of);
    }

    /** Notes that both are not the same thing. */
    void part(Node other) {
        apart.add(other);
        other.apart.add(this);
    }

    /** {@return whether nothing forbids that both are the same thing} Both are roots. */
    boolean canJoin(Node other) {
        return this != other && !apart.contains(other) && !profile.sharesDocument(other.profile);
    }

    /** Takes in another root. */
    void join(Node other) {
        other.parent = this;
        members.addAll(other.members);
        profile.absorb(other.profile);
        other.apart.forEach(stranger -> {
            stranger.apart.remove(other);
            part(stranger);
        });
    }
}
