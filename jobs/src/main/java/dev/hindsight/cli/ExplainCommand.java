package dev.hindsight.cli;

import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.terminal.TerminalText;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.ReportedTradeOff;
import dev.hindsight.stories.TradeOffStory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells one trade-off, without Spark. */
@Command(
    name = "explain",
    description = "Tells what became of one request, from a published report.")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "REQUEST_ID", description = "The request, as the exports name it.")
  private String requestId;

  @Mixin private PublishedReportOptions published;

  @Option(names = "--json", description = "Print the trade-off as JSON.")
  private boolean json;

  @Mixin private Verbosity verbosity;

  @Override
  public Integer call() {
    ReportedTradeOff tradeOff = published.find().tradeOff(requestId);
    if (!verbosity.isQuiet()) {
      PrintWriter to = spec.commandLine().getOut();
      to.print(json ? json(tradeOff) : TerminalText.of(TradeOffStory.of(tradeOff)));
      to.flush();
    }
    return ExitCode.DONE;
  }

  private static String json(ReportedTradeOff tradeOff) {
    try {
      return new String(FindingsJson.write(tradeOff), StandardCharsets.UTF_8);
    } catch (IOException everyRecordCanBeWritten) {
      throw new UncheckedIOException(everyRecordCanBeWritten);
    }
  }
}
