package dev.hindsight.cli;

import dev.hindsight.cli.presets.PresetsCommand;
import dev.hindsight.cli.run.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a command: its help. */
@Command(
    name = "hindsight",
    description = "Did our trade-offs with sales pay off?",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpWidth = 100,
    synopsisHeading = "Usage: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:our bug; the log file that is named has the details",
      "2:the command line is wrong",
      "65:the exports or a template are not good enough, or there is no such report",
      "75:try again: the output is locked, storage or mail is out of reach, memory or disk is short",
      "78:the configuration is wrong, a library is missing, or a mail is refused"
    },
    subcommands = {
      InitCommand.class,
      ReportCommand.class,
      WatchCommand.class,
      SendCommand.class,
      CheckCommand.class,
      PresetsCommand.class,
      SampleCommand.class,
      ExplainCommand.class,
      RenderCommand.class,
      TemplateCheckCommand.class,
      BareSessionCommand.class
    })
final class Hindsight implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
