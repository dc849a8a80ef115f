package dev.hindsight;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the table of packages in ARCHITECTURE.md true. */
@AnalyzeClasses(packages = "dev.hindsight", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] QUESTIONS = {"winrates", "churn", "pressure", "payoff"};

  /** What every question stands on. */
  private static final String[] COUNTED = {
    "exports.contract",
    "exports.contract.words",
    "exports.contract.rules",
    "exports.rows",
    "basis",
    "history",
    "history.changes",
    "history.plans",
    "stats",
    "stats.logistic",
    "stats.survival",
    "findings"
  };

  /** Packages with packages of their own, which may use what they may. */
  private static final Set<String> WITH_ROOMS =
      Set.of(
          "findings",
          "charts",
          "tables",
          "exports.config",
          "exports.judging",
          "churn",
          "payoff",
          "pressure",
          "reporting");

  /** What each package may use. */
  private static final Map<String, String[]> TABLE = new LinkedHashMap<>();

  static {
    mayUse("findings");
    mayUse("charts", "findings");
    mayUse("tables", "findings");
    mayUse("stories", "findings");
    mayUse("office", "findings", "charts");
    mayUse("workbook", "findings", "tables", "charts", "office");
    mayUse("markup");
    mayUse("page", "findings", "tables", "charts", "stories", "markup");
    mayUse("mail", "findings", "tables", "charts", "stories", "page", "markup");
    mayUse("slides.template", "findings", "charts");
    mayUse("slides", "findings", "tables", "charts", "office", "slides.template");
    mayUse("forms", "findings", "charts", "workbook", "page", "mail", "slides", "slides.template");
    mayUse("exports.contract.words", "findings");
    mayUse("exports.contract", "exports.contract.words", "findings");
    mayUse("exports.contract.rules", "exports.contract", "findings");
    mayUse("exports.rows", "exports.contract", "findings");
    mayUse("exports.config", "exports.contract", "exports.contract.words", "findings");
    mayUse("exports.formats", "exports.contract", "exports.config");
    mayUse(
        "exports.judging",
        "exports.contract",
        "exports.contract.rules",
        "exports.rows",
        "exports.config",
        "exports.formats",
        "findings");
    mayUse("exports.connections", "exports.contract", "exports.config");
    mayUse(
        "exports.sql",
        "exports.contract",
        "exports.config",
        "exports.connections",
        "exports.formats",
        "exports.judging",
        "findings");
    mayUse(
        "exports",
        "exports.contract",
        "exports.rows",
        "exports.config",
        "exports.connections",
        "exports.formats",
        "exports.judging",
        "exports.sql",
        "findings");
    mayUse(
        "exports.profiling",
        "exports.contract",
        "exports.config",
        "exports.connections",
        "exports.formats",
        "exports.judging");
    mayUse("basis", "exports.contract", "exports.contract.rules", "exports.rows", "findings");
    mayUse("history.changes", "exports.contract", "exports.contract.words", "findings");
    mayUse(
        "history",
        "history.changes",
        "exports.contract",
        "exports.contract.words",
        "exports.contract.rules",
        "exports.rows",
        "basis",
        "findings");
    mayUse(
        "history.plans",
        "history",
        "history.changes",
        "exports.contract",
        "exports.rows",
        "findings");
    mayUse(
        "history.passes",
        "history",
        "history.changes",
        "history.plans",
        "basis",
        "exports.contract.rules",
        "exports",
        "exports.connections",
        "exports.contract",
        "exports.rows",
        "exports.judging",
        "findings");
    mayUse("stats");
    mayUse("stats.disclosure");
    mayUse("stats.logistic");
    mayUse("stats.survival", "stats");
    mayUse("comparing", COUNTED);
    mayUse("winrates", and(COUNTED, "comparing"));
    mayUse("churn", and(COUNTED, "comparing", "tables"));
    mayUse("pressure", and(COUNTED, "comparing"));
    mayUse("payoff", and(COUNTED, "comparing", "churn", "tables"));
    mayUse("evidence", and(COUNTED, "comparing"));
    mayUse("stated", and(COUNTED, "comparing", "churn"));
    mayUse("atrisk", and(COUNTED, "comparing", "churn"));
    mayUse("expectations", and(COUNTED, "churn"));
    mayUse("features", and(COUNTED, "comparing", "payoff", "tables"));
    mayUse("watch", COUNTED);
    mayUse("agenda", and(COUNTED, "comparing", "exports.config"));
    mayUse("rules", and(COUNTED, "comparing", "exports.config", "payoff", "pressure"));
    mayUse("review", and(QUESTIONS, and(COUNTED, "comparing", "stated", "rules")));
    mayUse(
        "reporting",
        and(
            QUESTIONS,
            and(
                COUNTED,
                "comparing",
                "evidence",
                "stated",
                "watch",
                "atrisk",
                "expectations",
                "features",
                "agenda",
                "rules",
                "review",
                "history.passes",
                "exports",
                "exports.config",
                "tables",
                "publish")));
    mayUse(
        "init",
        "exports.profiling",
        "exports.contract",
        "exports.contract.rules",
        "exports.config",
        "exports.connections",
        "exports.formats",
        "exports.judging",
        "basis",
        "findings");
    mayUse("publish");
    mayUse(
        "delivery",
        "delivery.slices",
        "exports.config",
        "exports.contract",
        "findings",
        "forms",
        "mail",
        "publish");
    mayUse("delivery.smtp", "delivery", "exports.config");
    mayUse(
        "delivery.slices",
        "findings",
        "tables",
        "workbook",
        "page",
        "mail",
        "exports.config",
        "exports.formats",
        "stats",
        "stats.disclosure",
        "comparing");
    mayUse(
        "sample",
        "sample.company",
        "sample.shapes",
        "exports",
        "exports.contract",
        "exports.contract.words");
    mayUse("sample.company", "exports.contract");
    mayUse("sample.shapes", "exports.contract");
    mayUse("cli.terminal", "exports.contract", "findings", "stories", "tables");
    mayUse("cli.presets", "exports.config");
    mayUse(
        "cli.options",
        "cli.run",
        "basis",
        "exports",
        "exports.config",
        "exports.connections",
        "exports.contract",
        "exports.rows",
        "exports.judging",
        "findings",
        "publish");
    mayUse(
        "cli.run",
        "cli.terminal",
        "basis",
        "exports.config",
        "exports.contract",
        "exports.contract.rules",
        "findings",
        "history.passes",
        "publish");
  }

  private static void mayUse(String layer, String... others) {
    TABLE.put(layer, others);
  }

  private static String[] and(String[] some, String... more) {
    String[] all = new String[some.length + more.length];
    System.arraycopy(some, 0, all, 0, some.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  @ArchTest static final ArchRule eachPackageUsesOnlyWhatTheTableSays = layers();

  private static ArchRule layers() {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("dev.hindsight.cli");
    for (String layer : TABLE.keySet()) {
      layers =
          layers
              .layer(layer)
              .definedBy("dev.hindsight." + layer + (WITH_ROOMS.contains(layer) ? ".." : ""));
    }
    for (Map.Entry<String, String[]> layer : TABLE.entrySet()) {
      layers =
          layer.getValue().length == 0
              ? layers.whereLayer(layer.getKey()).mayNotAccessAnyLayer()
              : layers.whereLayer(layer.getKey()).mayOnlyAccessLayers(layer.getValue());
    }
    return layers.ensureAllClassesAreContainedInArchitecture();
  }

  @ArchTest
  static final ArchRule onlyWhatReadsCountsAndWritesKnowsSpark =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.hindsight.exports",
              "dev.hindsight.exports.connections",
              "dev.hindsight.exports.formats",
              "dev.hindsight.exports.sql",
              "dev.hindsight.history.passes",
              "dev.hindsight.sample",
              "dev.hindsight.cli")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule onlyWhatReadsAndWritesFilesKnowsHadoop =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.hindsight.exports",
              "dev.hindsight.exports.formats",
              "dev.hindsight.sample",
              "dev.hindsight.cli",
              "dev.hindsight.cli.options")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.hadoop..");

  @ArchTest
  static final ArchRule nothingKnowsTheInsidesOfSpark =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark.sql.catalyst..",
              "org.apache.spark.sql.execution..",
              "org.apache.spark.sql.classic..",
              "org.apache.spark.sql.internal..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("dev.hindsight.(**)").should().beFreeOfCycles();

  private static final int MOST_FILES = 35;

  /** One can hold a package in the head. */
  @ArchTest
  static void packagesAreSmall(JavaClasses classes) throws IOException {
    for (String module : List.of("../jobs", "../reports")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        assertThat(
                files
                    .filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting())))
            .allSatisfy((folder, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
      }
    }
  }

  /** Else a report made under an Arabic or Turkish locale has other bytes. */
  @ArchTest
  static final ArchRule nothingIsWrittenInTheLanguageOfTheMachine =
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
          .orShould()
          .callMethod(PrintStream.class, "printf", String.class, Object[].class)
          .orShould()
          .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
          .orShould()
          .callConstructor(DecimalFormat.class, String.class)
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(NumberFormat.class))).and(target(name("getInstance"))))
          .orShould()
          .callMethod(Locale.class, "getDefault");

  private static final Pattern NUMBER_OR_DAY =
      Pattern.compile("%[-#+0,(]*\\d*(?:\\.\\d+)?[deEfgGtT](?![{a-z])");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  /** As above: {@code formatted} knows no locale, so it gets texts alone. */
  @ArchTest
  static void numbersAreFormattedInNoLanguage(JavaClasses classes) throws IOException {
    for (String module : List.of("../jobs", "../reports")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          assertThat(formattedByTheMachine(COMMENT.matcher(Files.readString(file)).replaceAll("")))
              .as(file + ": write %s, or String.format(Locale.ROOT, …)")
              .isEmpty();
        }
      }
    }
  }

  private static List<String> formattedByTheMachine(String source) {
    return NUMBER_OR_DAY
        .matcher(source)
        .results()
        .filter(
            found ->
                !source
                    .substring(statement(source, found.start()), found.start())
                    .contains("Locale.ROOT"))
        .map(MatchResult::group)
        .toList();
  }

  /** Where the statement around a place begins. */
  private static int statement(String source, int place) {
    return Math.max(0, source.lastIndexOf(";\n", place));
  }
}
