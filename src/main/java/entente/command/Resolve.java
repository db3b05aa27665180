package entente.command;

import entente.evaluation.gold.GoldFault;
import entente.evaluation.gold.SavedDocument;
import entente.identity.Identities;
import entente.identity.LocalEntities;
import entente.identity.LocalEntity;
import entente.identity.PairJudgement;
import entente.identity.decision.IdentityResolver;
import entente.identity.evidence.NameParsers;
import entente.ontology.Verdict;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints which names of which documents denote the same thing. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = {
            "Decides which persons, organizations and places of annotated or extracted documents are the same, and prints"
                    + " a line DOC<TAB>NAME<TAB>ID for each name of each document. Equal ids mean one thing. Does not open"
                    + " a graph.",
            "A document is a file NAME.json in the format that extract prints, with its text in NAME.txt beside it if there"
                    + " is one, or a line of a file of JSON lines (.jsonl). Its text, date and relations are context."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every document was read",
            "1:at least one document could not be read and is left out; standard error shows the reason",
            "2:invalid arguments"
        })
final class Resolve implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders of documents (NAME.json), and files of JSON lines (.jsonl)")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--reasons",
            description = "Print the judgements instead: VERDICT<TAB>SCORE<TAB>DOC:NAME<TAB>DOC:NAME<TAB>REASONS, each"
                    + " join and each pair that looks alike and was kept apart (default: ids)")
    private boolean reasons;

    Resolve(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<GoldFault> faults = new ArrayList<>();
        List<LocalEntity> entities = SavedDocument.read(paths, faults::add).stream()
                .flatMap(document -> LocalEntities.of(document.extraction(), document.text()).stream())
                .toList();
        Identities identities = new IdentityResolver(new NameParsers()).resolve(entities);
        if (reasons) {
            identities.judgements().stream()
                    .sorted(Comparator.comparing(PairJudgement::verdict))
                    .forEach(this::print);
        } else {
            Map<LocalEntity, String> ids = new HashMap<>();
            identities
                    .clusters()
                    .forEach(cluster -> cluster.members().forEach(member -> ids.put(member, cluster.id())));
            entities.forEach(entity ->
                    out.println(entity.document().id() + "\t" + cell(entity.name()) + "\t" + ids.get(entity)));
        }
        faults.forEach(err::println);
        return faults.isEmpty() ? 0 : 1;
    }

    private void print(PairJudgement judgement) {
        Verdict verdict = judgement.verdict();
        out.println(String.join(
                "\t",
                verdict.label(),
                Double.toString(judgement.score()),
                cell(judgement.left().toString()),
                cell(judgement.right().toString()),
                cell(String.join("; ", judgement.reasons()))));
    }

    /** Names are printed as they are, but for what would break the line. */
    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }
}
