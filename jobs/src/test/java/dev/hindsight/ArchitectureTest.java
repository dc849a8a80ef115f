package dev.hindsight;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the table of packages in ARCHITECTURE.md true. */
@AnalyzeClasses(packages = "dev.hindsight", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule eachPackageUsesOnlyWhatTheTableSays =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("findings")
          .definedBy("dev.hindsight.findings..")
          .layer("charts")
          .definedBy("dev.hindsight.charts..")
          .layer("workbook")
          .definedBy("dev.hindsight.workbook..")
          .layer("exports")
          .definedBy("dev.hindsight.exports..")
          .layer("facts")
          .definedBy("dev.hindsight.facts..")
          .layer("stats")
          .definedBy("dev.hindsight.stats..")
          .layer("analysis")
          .definedBy("dev.hindsight.analysis..")
          .layer("publish")
          .definedBy("dev.hindsight.publish..")
          .layer("sample")
          .definedBy("dev.hindsight.sample..")
          .layer("cli")
          .definedBy("dev.hindsight.cli..")
          .whereLayer("findings")
          .mayNotAccessAnyLayer()
          .whereLayer("charts")
          .mayOnlyAccessLayers("findings")
          .whereLayer("workbook")
          .mayOnlyAccessLayers("findings", "charts")
          .whereLayer("exports")
          .mayOnlyAccessLayers("findings")
          .whereLayer("facts")
          .mayOnlyAccessLayers("exports", "findings")
          .whereLayer("stats")
          .mayNotAccessAnyLayer()
          .whereLayer("analysis")
          .mayOnlyAccessLayers("facts", "stats", "findings")
          .whereLayer("publish")
          .mayNotAccessAnyLayer()
          .whereLayer("sample")
          .mayOnlyAccessLayers("exports");

  @ArchTest
  static final ArchRule onlyTheJobsKnowSpark =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.hindsight.findings..",
              "dev.hindsight.charts..",
              "dev.hindsight.workbook..",
              "dev.hindsight.stats..",
              "dev.hindsight.publish..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("dev.hindsight.(*)..").should().beFreeOfCycles();
}
