package entente.extraction.english.agreement;

import entente.extraction.english.grammar.SyntaxTree;
import entente.extraction.english.symbol.Chunk;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The noun that denotes an agreement in a sentence. */
record AgreementNoun(SyntaxTree tree, int node) {

    /** {@return the noun in the singular and lower case with its modifiers, such as "fisheries agreement"} */
    String kind() {
        String proper = properName();
        String noun = AgreementKind.of(proper == null ? tree.unit(node).text() : AgreementKind.nounOf(proper));
        StringBuilder kind = new StringBuilder();
        for (int child : tree.children(node, "compound")) {
            String word = tree.unit(child).text();
            if (child < node && tree.unit(child).isWord() && word.equals(word.toLowerCase(Locale.ROOT))) {
                kind.append(word).append(' ');
            }
        }
        return kind + noun;
    }

    /** {@return the last word of the kind} */
    String head() {
        String kind = kind();
        return kind.substring(kind.lastIndexOf(' ') + 1);
    }

    /**
     * {@return the proper name, or null for a common noun, even if it is capitalized like "Memorandum of
     * Understanding"}
     */
    @Nullable
    String properName() {
        if (tree.unit(node).isWord()) {
            return null;
        }
        String value = tree.unit(node).chunks().get(0).value();
        boolean name = Character.isUpperCase(value.charAt(0))
                && value.contains(" ")
                && !AgreementKind.nounOf(value).equals(value);
        return name ? value : null;
    }

    /** {@return whether it is a sister-city agreement} */
    boolean isTwinning() {
        return tree.unit(node).kind() == Chunk.TWINNING;
    }

    /** {@return whether it is a transfer from one party to the other, such as a loan or a contract} */
    boolean isTransfer() {
        return kind().matches(".*(?:loan|grant|credit|contract|concession|facility|lease).*");
    }

    /** {@return whether it is a joint declaration of its parties} */
    boolean isDeclaration() {
        return kind().matches("(?:joint )?(?:statement|communique|communiqué|declaration)");
    }
}
