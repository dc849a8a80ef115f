package dev.hindsight.cli;

import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.terminal.TerminalText;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.ReportedFeature;
import dev.hindsight.findings.ReportedTradeOff;
import dev.hindsight.stories.FeatureStory;
import dev.hindsight.stories.TradeOffStory;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells one trade-off, or one feature, without Spark. */
@Command(
    name = "explain",
    description = "Tells what became of one request, or of one feature, from a published report.")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Told told;

  /** Either of the two. */
  private static final class Told {

    @Parameters(paramLabel = "REQUEST_ID", description = "The request, as the exports name it.")
    private String requestId;

    @Option(
        names = "--feature",
        paramLabel = "NAME",
        description = "What was asked for; case and blanks do not matter.")
    private String feature;
  }

  @Mixin private PublishedReportOptions published;

  @Option(names = "--json", description = "Print what is told as JSON.")
  private boolean json;

  @Mixin private Verbosity verbosity;

  @Override
  public Integer call() {
    PublishedReport report = published.find();
    String text = told.feature == null ? request(report) : feature(report);
    if (!verbosity.isQuiet()) {
      PrintWriter to = spec.commandLine().getOut();
      to.print(text);
      to.flush();
    }
    return ExitCode.DONE;
  }

  private String request(PublishedReport report) {
    ReportedTradeOff tradeOff = report.tradeOff(told.requestId);
    return json ? text(FindingsJson.write(tradeOff)) : TerminalText.of(TradeOffStory.of(tradeOff));
  }

  private String feature(PublishedReport report) {
    ReportedFeature feature = report.feature(told.feature);
    return json ? text(FindingsJson.write(feature)) : TerminalText.of(FeatureStory.of(feature));
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
