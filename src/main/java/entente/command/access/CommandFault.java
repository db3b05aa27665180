package entente.command.access;

import org.jspecify.annotations.Nullable;

/** A command that cannot be carried out, for a reason that its caller can read. */
public class CommandFault extends RuntimeException {
    /** Ends the command with exit code 1 and that message, or without one when the reason has been told already. */
    public CommandFault(@Nullable String message) {
        super(message);
    }
}
