package entente.identity.evidence;

/**
 * An office in a form that can be compared.
 *
 * @param title its title, folded
 * @param body key of the body
 * @param bodyName name of the body, for reasons
 */
record OfficeKey(String title, String body, String bodyName) {
    /** {@return the office in words, such as "ambassador of Belgium"} */
    String words() {
        return title.isEmpty() ? "in office at " + bodyName : title + " of " + bodyName;
    }
}
