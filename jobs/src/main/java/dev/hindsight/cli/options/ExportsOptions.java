package dev.hindsight.cli.options;

import dev.hindsight.cli.run.PrivacySecret;
import dev.hindsight.exports.ReadRequest;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.judging.Pseudonyms;
import dev.hindsight.publish.OutputLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which exports are read, how, and where. */
public final class ExportsOptions {

  /** The launcher says where the checkout is; the sample exports lie there. */
  public static final String HOME = "hindsight.home";

  private static final String SAMPLE = "sample-data";

  @Option(
      names = "--exports",
      paramLabel = "FOLDER",
      converter = FolderName.class,
      description =
          "The folder of exports. Without it: the sample exports, or none where hindsight.yaml"
              + " names sources that are no files.")
  private String exports;

  @Mixin private ConfigurationOption configuration;

  @Option(
      names = "--master",
      paramLabel = "URL",
      converter = MasterUrl.class,
      description = "Where Spark runs. Without it: where spark-submit says, else on this machine.")
  private String master;

  /**
   * The folder, as a path or a URI. None is needed where other sources are configured: the sample
   * exports must not mix with them.
   */
  public Optional<String> folder(Configuration configured) {
    return Optional.ofNullable(exports)
        .or(
            () ->
                configured.sources().areBeyondFiles()
                    ? Optional.empty()
                    : Optional.of(home().resolve(SAMPLE).toString()));
  }

  public boolean areGiven() {
    return exports != null;
  }

  /** The checkout; the working directory where there is none. */
  public static Path home() {
    return Path.of(System.getProperty(HOME, ""));
  }

  /** The one that is named; where nothing is, the one that lies beside the sample exports. */
  public Optional<Path> configurationFile() {
    Path ofSample = home().resolve(SAMPLE).resolve("hindsight.yaml");
    return configuration
        .file()
        .or(() -> Optional.of(ofSample).filter(file -> !areGiven() && Files.exists(file)));
  }

  public Configuration configuration() {
    return ConfigurationOption.load(configurationFile());
  }

  public Optional<String> master() {
    return Optional.ofNullable(master);
  }

  /** The secret that pseudonyms are made with; where nothing is published, there is no lock. */
  public PrivacySecret secret(Configuration configured, Optional<OutputLock> lock) {
    return PrivacySecret.find(System.getenv(), configured.privacy().secret(), lock);
  }

  /** The exports as they are configured. */
  public ReadRequest request(Configuration configured, LocalDate dayOfRun, Pseudonyms pseudonyms) {
    return new ReadRequest(
        folder(configured),
        configured.sources(),
        configured.mappings(),
        configured.timeZone(),
        configured.reportingCurrency(),
        configured.earliestDate(),
        dayOfRun,
        pseudonyms);
  }
}
