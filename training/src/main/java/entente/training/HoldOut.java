package entente.training;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A part of the texts that is not trained on. The name of a text decides, so each run leaves out the same ones.
 *
 * @param part which one of the parts, from 0
 * @param parts number of parts
 */
record HoldOut(int part, int parts) {
    boolean holds(String text) {
        return Math.floorMod(text.hashCode() * 31 + 7, parts) == part;
    }

    /** Reads {@code K/N}. */
    static final class Converter implements ITypeConverter<HoldOut> {
        @Override
        public HoldOut convert(String value) {
            if (!value.matches("\\d{1,6}/[1-9]\\d{0,5}")) {
                throw new TypeConversionException("must be K/N, such as 0/4, was " + value);
            }
            int slash = value.indexOf('/');
            HoldOut holdOut = new HoldOut(
                    Integer.parseInt(value.substring(0, slash)), Integer.parseInt(value.substring(slash + 1)));
            if (holdOut.part >= holdOut.parts) {
                throw new TypeConversionException("K must be below N, was " + value);
            }
            return holdOut;
        }
    }
}
