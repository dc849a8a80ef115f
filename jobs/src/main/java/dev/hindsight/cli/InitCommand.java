package dev.hindsight.cli;

import dev.hindsight.cli.options.DatabaseOptions;
import dev.hindsight.cli.options.FolderName;
import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.cli.terminal.Progress;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.exports.FoundFiles;
import dev.hindsight.exports.QueriedWords;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.sources.SourceOptions;
import dev.hindsight.exports.connections.DatabaseReader;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.profiling.Profiler;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.init.Answers;
import dev.hindsight.init.Exports;
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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a first configuration for a folder of exports, or a database. */
@Command(
    name = "init",
    description = {
      "Looks at a folder of exports, or at the tables of a database, tells what they are, and writes"
          + " a hindsight.yaml that reads them, with the evidence behind each line. Asks what it"
          + " cannot tell; no other command ever asks."
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
      converter = FolderName.class,
      description = "The folder of exports.")
  private String exports;

  @ArgGroup(exclusive = false)
  private DatabaseOptions database;

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

  /** Taken only to be refused with what to do instead. */
  @Option(names = "--password", arity = "0..1", hidden = true, fallbackValue = "")
  private String password;

  @Override
  public Integer call() {
    RunLog.temporary(verbosity);
    refuseWhatCannotBe();
    Proposer proposer = new Proposer(answers(), LocalDate.now(ZoneOffset.UTC));
    List<NotRead> unread = new ArrayList<>();
    List<TableProfile> profiles = new ArrayList<>();
    if (exports != null) {
      profiles.addAll(files(unread));
    }
    if (database != null) {
      profiles.addAll(tables(proposer, unread));
    }
    Proposal proposal = proposer.proposal(profiles, unread);
    if (proposal.isEmpty()) {
      throw nothing(proposal);
    }
    if (proposal.presets().isEmpty() || isLarge(proposal)) {
      return written(proposal);
    }
    // What presets make of files only their queries tell; check takes the same Spark.
    try (Session session = Session.start(Optional.empty())) {
      return written(withWords(proposer, proposal, session));
    }
  }

  private Exports lookedAt() {
    return new Exports(
        Optional.ofNullable(exports), Optional.ofNullable(database).map(DatabaseOptions::login));
  }

  private Proposal withWords(Proposer proposer, Proposal proposal, Session session) {
    Configuration configured = Configuration.of(YamlText.of(proposal, lookedAt()), out);
    return proposer.withWords(proposal, configured, words(configured, session));
  }

  /** Progress ends with it: what comes next may be a question. */
  private Map<Table, Map<Field, Map<String, Integer>>> words(
      Configuration configured, Session session) {
    try (Progress progress = Progress.start(spec.commandLine().getErr(), verbosity, 1)) {
      return progress.step(
          "Running the queries of presets",
          () ->
              QueriedWords.of(
                  Optional.ofNullable(exports), configured, session.spark().hadoopConfiguration()));
    }
  }

  private int written(Proposal proposal) {
    write(YamlText.of(proposal, lookedAt()));
    Configuration.load(out);
    say(proposal);
    return checked(proposal);
  }

  private void refuseWhatCannotBe() {
    if (password != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--password: others see command lines; name the environment variable that has the password"
              + " with --password-env, or the file with --password-file");
    }
    if (exports == null && database == null) {
      throw new ParameterException(
          spec.commandLine(),
          "name the folder of exports with --exports, or a database with --database");
    }
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

  private List<TableProfile> files(List<NotRead> unread) {
    FoundFiles found = FoundFiles.in(exports, new org.apache.hadoop.conf.Configuration());
    unread.addAll(found.others());
    int share = CHARACTERS / Math.max(1, found.files().size());
    Profiler profiler =
        new Profiler(found.opener(), Math.max(FEWEST_CHARACTERS, Math.min(MOST_CHARACTERS, share)));
    List<TableProfile> profiles = new ArrayList<>();
    try (Progress progress =
        Progress.start(spec.commandLine().getErr(), verbosity, found.files().size())) {
      for (FoundFiles.Found file : found.files()) {
        try {
          profiles.addAll(
              progress.step(
                  "Looking at " + file.name(), () -> profiler.profiles(file.name(), file.parts())));
        } catch (InputException noTable) {
          unread.add(new NotRead(file.name(), noTable.getMessage()));
        }
      }
    }
    return profiles;
  }

  private List<TableProfile> tables(Proposer proposer, List<NotRead> unread) {
    SourceOptions options = database.options(spec.commandLine());
    RunLog.hide(options.secrets());
    try (DatabaseReader reader = DatabaseReader.open(options)) {
      DatabaseLook look = new DatabaseLook(reader, database.schemas());
      try (Progress progress =
          Progress.start(spec.commandLine().getErr(), verbosity, look.size())) {
        return look.profiles(proposer, CHARACTERS, progress, unread);
      }
    }
  }

  private InputException nothing(Proposal proposal) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Cannot tell what %s are, so nothing was written. Say in hindsight.yaml which of them is which table, as docs/configuration.md describes it. There is:"
            .formatted(
                exports == null ? "the tables of the database" : "the exports in " + exports));
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

  private static boolean isLarge(Proposal proposal) {
    return proposal.read().anyMatch(each -> each.bytes() > MOST_CHECKED)
        || proposal.read().mapToLong(TableProfile::bytes).sum() > MOST_CHECKED;
  }

  /** What check says of the exports as they are configured now; nothing of very large ones. */
  private int checked(Proposal proposal) {
    List<String> arguments = new ArrayList<>();
    if (exports != null) {
      arguments.addAll(List.of("--exports", exports));
    }
    arguments.addAll(List.of("--config", out.toString()));
    String check = "hindsight check " + String.join(" ", arguments);
    PrintWriter print = spec.commandLine().getOut();
    if (isLarge(proposal)) {
      print.println("A sample was looked at. All rows are read by: " + check);
      return ExitCode.DONE;
    }
    if (verbosity.isQuiet()) {
      arguments.add("-q");
    } else {
      print.println();
      print.println("$ " + check);
    }
    if (verbosity.isVerbose()) {
      arguments.add("-v");
    }
    return spec.parent()
        .commandLine()
        .getSubcommands()
        .get("check")
        .execute(arguments.toArray(String[]::new));
  }
}
