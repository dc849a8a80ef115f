package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindsight.Postgres;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jars, run as a user runs them. */
@ExtendWith(Postgres.Shared.class)
class PackagedIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String THIN_JAR = TARGET.resolve("hindsight/hindsight.jar").toString();

  @TempDir private Path folder;

  @BeforeEach
  void writeExports() throws IOException {
    SmallExports.write(folder.resolve("exports"));
  }

  @Test
  void thinJarRunsBesideItsLibraries() throws Exception {
    run(List.of("-jar", THIN_JAR));
  }

  /** A session of Spark SQL takes longer to start than a small report to be computed. */
  @Test
  void noSqlSessionIsStarted() throws Exception {
    Path loaded = folder.resolve("loaded.txt");

    ended(List.of("-Xlog:class+load:file=" + loaded.getFileName(), "-jar", THIN_JAR), "exports");

    List<String> classes = Files.readAllLines(loaded);
    assertThat(classes).anyMatch(line -> line.contains(" dev.hindsight.reporting.Reviews "));
    assertThat(classes).noneMatch(line -> line.contains(".SparkSession "));
  }

  @Test
  void sparkSubmitRunsTheJarWithoutSpark() throws Exception {
    run(sparkSubmit());
  }

  private static List<String> sparkSubmit() throws IOException {
    return List.of(
        "-cp",
        librariesOfSpark(),
        "org.apache.spark.deploy.SparkSubmit",
        "--master",
        "local[2]",
        "--conf",
        "spark.ui.enabled=false",
        "--class",
        Main.class.getName(),
        TARGET.resolve("hindsight/hindsight-spark-submit.jar").toString());
  }

  /** The driver ships in both jars; Spark looks for it where Spark was loaded from. */
  @Test
  void aDatabaseIsLookedAtByTheLauncherAndReadBySparkSubmit(Postgres database) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the launcher is a script for bash");
    database.load(folder.resolve("exports"), "crm");
    ProcessBuilder init =
        process(
            List.of(
                TARGET.resolveSibling("../hindsight").normalize().toString(),
                "init",
                "--database",
                database.url(),
                "--schema",
                "crm",
                "--user",
                Postgres.USER,
                "--password-env",
                "CRM_PASSWORD",
                "--yes",
                "-q"));

    assertThat(init.start().waitFor()).as(() -> read(output())).isZero();
    ended(sparkSubmit(), List.of("check", "--config", "hindsight.yaml"));

    assertThat(read(output())).containsPattern("\ndeals +4 +4 +0 ");
    assertThat(folder.resolve("hindsight.yaml"))
        .content()
        .contains("password: {environment: CRM_PASSWORD}");
  }

  /** The LGPL asks that a library can be replaced by another build of it. */
  @Test
  void whatShipsCarriesItsLicencesAndHoldsNoLibraryUnderTheLgpl() throws Exception {
    try (JarFile jar =
        new JarFile(TARGET.resolve("hindsight/hindsight-spark-submit.jar").toFile())) {
      assertThat(jar.stream().map(JarEntry::getName))
          .contains(
              "META-INF/THIRD-PARTY.txt",
              "META-INF/licenses/Apache-2.0.txt",
              "META-INF/licenses/BSD-2-Clause.txt",
              "META-INF/licenses/EPL-2.0.txt",
              "META-INF/licenses/LGPL-2.1.txt")
          .noneMatch(name -> name.startsWith("org/jfree/"));
    }
    assertThat(TARGET.resolve("hindsight/bom.json"))
        .content()
        .contains("pkg:maven/org.jfree/jfreechart@", "pkg:maven/org.apache.spark/spark-core_2.13@");
  }

  /** With a class path Java does not read what the manifest opens for Spark. */
  @Test
  void librariesOfYourOwnComeBehindOurs() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the launcher is a script for bash");
    Path launcher = TARGET.resolveSibling("../hindsight").normalize();
    ProcessBuilder builder =
        process(List.of(launcher.toString(), "check", "--exports", "exports", "-q"));
    builder.environment().put("HINDSIGHT_CLASS_PATH", folder + "/*");
    Files.copy(
        TARGET.resolve("hindsight/hindsight-spark-submit.jar"), folder.resolve("driver.jar"));

    assertThat(builder.start().waitFor()).as(() -> read(output())).isZero();
    assertThat(output()).isEmptyFile();
  }

  @Test
  void theLauncherRunsNoCommandThatStandsInTheNameOfAFolder() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the launcher is a script for bash");
    String name = "n\nhome[$(touch made)0]";
    SmallExports.write(folder.resolve(name));
    Path launcher = TARGET.resolveSibling("../hindsight").normalize();

    Process process =
        process(List.of(launcher.toString(), "check", "-q", "--exports", name)).start();

    assertThat(process.waitFor()).as(() -> read(output())).isZero();
    assertThat(output()).isEmptyFile();
    assertThat(folder.resolve("made")).doesNotExist();
  }

  /** Java refuses to start with two. */
  @Test
  void theLauncherTakesACollectorOfYourOwn() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the launcher is a script for bash");
    Path launcher = TARGET.resolveSibling("../hindsight").normalize();
    ProcessBuilder builder = process(List.of(launcher.toString(), "check", "--help"));
    builder.environment().put("HINDSIGHT_JAVA_OPTS", "-XX:+UseG1GC");

    assertThat(builder.start().waitFor()).as(() -> read(output())).isZero();
    assertThat(read(output())).startsWith("Usage: hindsight check");
  }

  /** Libraries too: what they write lies in a folder of the run's own, which is gone. */
  @Test
  void nothingStaysInTheFolderForTemporaryFiles() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));

    ended(List.of("-Djava.io.tmpdir=" + temporary, "-jar", THIN_JAR), "exports");

    assertThat(temporary).isEmptyDirectory();
  }

  private void run(List<String> program) throws Exception {
    Path output = ended(program, "exports");

    assertThat(read(output))
        .contains(
            "Review of 2026Q3, as of 20\u00a0Sep\u00a02026\n",
            "\n- Win rate: 67\u00a0% (21 to 94), 3\u00a0closed deals, four quarters. ");
    assertThat(folder.resolve("out/2026Q3/hindsight-2026Q3.xlsx")).isNotEmptyFile();
    assertMail(folder.resolve("out/2026Q3/mail.eml"));
    assertThat(folder.resolve("out/LATEST")).hasContent("2026Q3\n");
  }

  private static void assertMail(Path file) throws Exception {
    try (InputStream bytes = Files.newInputStream(file)) {
      MimeMessage mail = new MimeMessage(null, bytes);
      MimeMultipart parts = (MimeMultipart) mail.getContent();

      assertThat(mail.getSubject())
          .startsWith("Hindsight 2026Q3: There is too little to compare, so nothing here says");
      assertThat(parts.getBodyPart(parts.getCount() - 1).getFileName())
          .isEqualTo("hindsight-2026Q3.xlsx");
    }
  }

  /** Runs a report to its good end and gives the file with what it printed. */
  private Path ended(List<String> program, String exports) throws Exception {
    return ended(program, List.of("report", "--exports", exports, "--out", "out"));
  }

  private Path ended(List<String> program, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(addOpens());
    command.addAll(program);
    command.addAll(arguments);

    assertThat(process(command).start().waitFor()).as(() -> read(output())).isZero();
    return output();
  }

  private Path output() {
    return folder.resolve("output.txt");
  }

  private ProcessBuilder process(List<String> command) {
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output().toFile());
    process.environment().put("CRM_PASSWORD", Postgres.PASSWORD);
    return process;
  }

  /** As Spark's own scripts do; the thin jar's manifest says the same. */
  private static List<String> addOpens() {
    return List.of(JavaModuleOptions.defaultModuleOptionArray());
  }

  /** What a Spark installation has: everything but what is inside the jar. */
  private static String librariesOfSpark() throws IOException {
    List<String> ours =
        List.of(
            "hindsight-",
            "poi",
            "xmlbeans",
            "jfreechart",
            "batik",
            "picocli",
            "fastcsv",
            "postgresql");
    try (Stream<Path> files = Files.list(TARGET.resolve("hindsight/lib"))) {
      return String.join(
          File.pathSeparator,
          files
              .map(Path::toString)
              .filter(
                  file ->
                      ours.stream().noneMatch(Path.of(file).getFileName().toString()::startsWith))
              .toList());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "nothing was printed";
    }
  }
}
