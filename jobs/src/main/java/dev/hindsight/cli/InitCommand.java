package dev.hindsight.cli;

import dev.hindsight.cli.terminal.Progress;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.exports.FoundFiles;
import dev.hindsight.exports.QueriedWords;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.profiling.FileProfile;
import dev.hindsight.exports.profiling.Profiler;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.init.Answers;
import dev.hindsight.init.Proposal;
import dev.hindsight.init.Proposer;
import dev.hindsight.init.TerminalAnswers;
import dev.hindsight.init.YamlText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a first configuration for a folder of exports. */
@Command(
    name = "init",
    description = {
      "Looks at a folder of exports, tells what they are, and writes a hindsight.yaml that reads"
          + " them, with the evidence behind each line. Asks what it cannot tell; no other command"
          + " ever asks."
    })
final class InitCommand implements Callable<Integer> {

  /** What is looked at, of all files together and of each. */
  private static final int CHARACTERS = 32 << 20;

  private static final int MOST_CHARACTERS = 4 << 20;
  private static final int FEWEST_CHARACTERS = 64 << 10;

  /** Larger exports are not read once more to see how they fare. */
  private static final long MOST_CHECKED = 256L << 20;

  private static final int NAMED = 10;

  @Spec private CommandSpec spec;

  @Option(
      names = "--exports",
      paramLabel = "FOLDER",
      required = true,
      converter = FolderName.class,
      description = "The folder of exports.")
  private String exports;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "hindsight.yaml",
      description = "The file to write: ${DEFAULT-VALUE}.")
  private Path out;

  @Option(names = "--overwrite", description = "Write the file though it is there.")
  private boolean overwrite;

  @Option(names = "--yes", description = "Ask nothing, and take what is proposed.")
  private boolean yes;

  @Mixin private Verbosity verbosity;

  @Override
  public Integer call() {
    RunLog.temporary(verbosity);
    refuseWhatCannotBe();
    FoundFiles found = FoundFiles.in(exports, new org.apache.hadoop.conf.Configuration());
    List<NotRead> unreadable = new ArrayList<>(found.others());
    List<FileProfile> files = profiles(found, unreadable);
    Proposer proposer = new Proposer(answers(), LocalDate.now(ZoneOffset.UTC));
    Proposal proposal = proposer.proposal(files, unreadable);
    if (proposal.isEmpty()) {
      throw nothing(proposal);
    }
    if (proposal.presets().isEmpty() || isLarge(files)) {
      return written(proposal, files);
    }
    // What presets make of files only their queries tell; check takes the same Spark.
    try (Session session = Session.start(Optional.empty())) {
      return written(withWords(proposer, proposal, session), files);
    }
  }

  private Proposal withWords(Proposer proposer, Proposal proposal, Session session) {
    Configuration configured = Configuration.of(YamlText.of(proposal, exports), out);
    return proposer.withWords(proposal, configured, words(configured, session));
  }

  /** Progress ends with it: what comes next may be a question. */
  private Map<Table, Map<Field, Map<String, Integer>>> words(
      Configuration configured, Session session) {
    try (Progress progress = Progress.start(spec.commandLine().getErr(), verbosity, 1)) {
      return progress.step(
          "Running the queries of presets",
          () -> QueriedWords.of(exports, configured, session.spark().hadoopConfiguration()));
    }
  }

  private int written(Proposal proposal, List<FileProfile> files) {
    write(YamlText.of(proposal, exports));
    Configuration.load(out);
    say(proposal);
    return checked(files);
  }

  private void refuseWhatCannotBe() {
    if (Files.exists(out) && !overwrite) {
      throw new ParameterException(
          spec.commandLine(),
          out
              + " is there already; name another file with --out, or write over it with --overwrite");
    }
    if (!yes && !Progress.isTerminal()) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no terminal to ask questions on; with --yes what is proposed is taken");
    }
  }

  private Answers answers() {
    return yes
        ? Answers.AS_PROPOSED
        : new TerminalAnswers(spec.commandLine().getOut(), System.console()::readLine);
  }

  private List<FileProfile> profiles(FoundFiles found, List<NotRead> unreadable) {
    int share = CHARACTERS / Math.max(1, found.files().size());
    Profiler profiler =
        new Profiler(found.opener(), Math.max(FEWEST_CHARACTERS, Math.min(MOST_CHARACTERS, share)));
    List<FileProfile> profiles = new ArrayList<>();
    try (Progress progress =
        Progress.start(spec.commandLine().getErr(), verbosity, found.files().size())) {
      for (FoundFiles.Found file : found.files()) {
        try {
          profiles.addAll(
              progress.step(
                  "Looking at " + file.name(), () -> profiler.profiles(file.name(), file.parts())));
        } catch (InputException noTable) {
          unreadable.add(new NotRead(file.name(), noTable.getMessage()));
        }
      }
    }
    return profiles;
  }

  private InputException nothing(Proposal proposal) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Cannot tell what the exports in %s are, so nothing was written. Say in hindsight.yaml which file is which table, as docs/configuration.md describes it. The folder has:"
            .formatted(exports));
    proposal.unused().stream()
        .limit(NAMED)
        .forEach(each -> lines.add("  " + each.name() + ": " + each.reason()));
    if (proposal.unused().size() > NAMED) {
      lines.add("  and " + (proposal.unused().size() - NAMED) + " more");
    }
    return new InputException(InputException.Source.DATA, lines);
  }

  private void write(String text) {
    try {
      Files.writeString(out, text);
    } catch (IOException failed) {
      throw new InputException(
          InputException.Source.STORAGE,
          "Cannot write " + out + ": " + failed.getMessage() + ". Name another file with --out.",
          failed);
    }
  }

  private void say(Proposal proposal) {
    if (verbosity.isQuiet()) {
      return;
    }
    PrintWriter print = spec.commandLine().getOut();
    proposal.summary().forEach(print::println);
    proposal
        .missing()
        .forEach(
            (question, missing) -> {
              print.println();
              print.println(question + " Missing:");
              missing.forEach(each -> print.println("  " + each));
              print.println();
            });
    if (!proposal.doubts().isEmpty()) {
      print.println("Decide these first:");
      proposal.doubts().forEach(each -> print.println("  " + each));
      print.println();
    }
    print.println("Written: " + out);
  }

  private static boolean isLarge(List<FileProfile> files) {
    return files.stream().mapToLong(FileProfile::bytes).sum() > MOST_CHECKED;
  }

  /** What check says of the exports as they are configured now; nothing of very large ones. */
  private int checked(List<FileProfile> files) {
    String check = "hindsight check --exports " + exports + " --config " + out;
    PrintWriter print = spec.commandLine().getOut();
    if (isLarge(files)) {
      print.println("A sample was looked at. All rows are read by: " + check);
      return ExitCode.DONE;
    }
    if (!verbosity.isQuiet()) {
      print.println();
      print.println("$ " + check);
    }
    return spec.parent()
        .commandLine()
        .getSubcommands()
        .get("check")
        .execute(
            Stream.of(
                    Stream.of("--exports", exports, "--config", out.toString()),
                    Stream.of("-q").filter(quiet -> verbosity.isQuiet()),
                    Stream.of("-v").filter(verbose -> verbosity.isVerbose()))
                .flatMap(each -> each)
                .toArray(String[]::new));
  }
}
