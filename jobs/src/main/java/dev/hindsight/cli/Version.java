package dev.hindsight.cli;

import org.apache.spark.package$;
import picocli.CommandLine.IVersionProvider;

/** What runs: the versions of hindsight, Spark and Java. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"hindsight " + hindsight(), "Spark " + spark(), "Java " + java()};
  }

  /** The version of the jar; {@code development} where classes run without one. */
  static String hindsight() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  static String spark() {
    return package$.MODULE$.SPARK_VERSION();
  }

  static String java() {
    return System.getProperty("java.version");
  }
}
