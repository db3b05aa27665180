package entente.command.access;

import org.jspecify.annotations.Nullable;

/** Thrown when a command fails. The message is shown to the user. */
public class CommandFault extends RuntimeException {
    /** Ends the command with exit code 1 and that message. The message is null if the reason was already reported. */
    public CommandFault(@Nullable String message) {
        super(message);
    }
}
