package entente.identity.evidence;

/** Weighs whether two profiles of one type are the same thing. */
interface TypeJudge {
    Assessment assess(Profile one, Profile other);
}
