package entente.web.parameter;

import entente.judgement.Judgement;
import entente.judgement.Proposal;
import entente.web.binding.Checked;
import entente.web.problem.InvalidParameters.Fault;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who withdraws a judgement or correction. */
public record WithdrawalParameters(
        @Parameter(description = "Who withdraws it; not `machine`")
        @Schema(defaultValue = AUTHOR)
        @Size(max = Proposal.LONGEST_AUTHOR)
        @Nullable
        String by)
        implements Checked {
    /** The author if a call names none. */
    public static final String AUTHOR = "api";

    /** {@return who withdraws it} */
    public String author() {
        return Objects.requireNonNullElse(by, AUTHOR).strip();
    }

    @Override
    public List<Fault> faults() {
        return author().isEmpty() || author().equalsIgnoreCase(Judgement.MACHINE)
                ? List.of(new Fault("by", author(), "left out or a name other than machine"))
                : List.of();
    }
}
