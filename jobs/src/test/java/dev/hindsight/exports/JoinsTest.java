package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class JoinsTest {

  @TempDir Path folder;

  private ExportFolder joined(JavaSparkContext spark, String on, String equals) {
    return new ExportFolder(spark, folder)
        .with(
            "deals.csv",
            """
            deal_id,outcome,amount,closed_at,owner
            D1,open,,, Ann
            D2,open,,,Bob
            """)
        .configured(joining("people.csv", on, equals));
  }

  private static String joining(String file, String on, String equals) {
    return """
        exports:
          deals:
            columns: {sales_team: Team}
            joins: {file: %s, on: %s, equals: %s}
        """
        .formatted(file, on, equals);
  }

  @Test
  void addsColumnsOnAKey(JavaSparkContext spark) {
    assertThat(
            joined(spark, "owner", "Name")
                .with("people.csv", "name,team\nAnn,North\n")
                .kept(Deals.TABLE, "deal_id", "sales_team"))
        .containsExactly(List.of("D1", "North"), List.of("D2", "null"));
  }

  @Test
  void whatLooksTheSameMeets(JavaSparkContext spark) {
    assertThat(
            joined(spark, "owner", "Name")
                .with(
                    "deals.csv",
                    """
                    deal_id,outcome,amount,closed_at,owner
                    D1,open,,,J\u00fcrgen
                    D2,open,,,Ann\u00a0B
                    """)
                .with("people.csv", "name,team\nJu\u0308rgen,North\nAnn B,South\n")
                .kept(Deals.TABLE, "deal_id", "sales_team"))
        .containsExactly(List.of("D1", "North"), List.of("D2", "South"));
  }

  @Test
  void jsonWithoutRowsIsJoinedAndFindsNothing(JavaSparkContext spark) {
    assertThat(
            joined(spark, "owner", "Name")
                .with("people.json", "[]")
                .configured(joining("people.json", "owner", "Name"))
                .kept(Deals.TABLE, "deal_id", "sales_team"))
        .containsExactly(List.of("D1", "null"), List.of("D2", "null"));
  }

  @Test
  void jsonThatNeverHasTheKeyIsRefused(JavaSparkContext spark) {
    assertThat(
            joined(spark, "owner", "Name")
                .with("people.json", "{\"who\":\"Ann\",\"team\":\"North\"}\n")
                .configured(joining("people.json", "owner", "Name"))
                .refusal())
        .isEqualTo(
            "Cannot read people.json: it is joined on its column \"Name\", which it does not have. It has: who, team");
  }

  @Test
  void onlyOneFileCanBeJoined(JavaSparkContext spark) {
    assertThat(
            joined(spark, "owner", "Name")
                .with("people/a.csv", "name,team\n")
                .with("people/b.csv", "name,team\n")
                .configured(joining("people", "owner", "Name"))
                .refusal())
        .isEqualTo(
            "Cannot join deals with people: these are 2 files, and only one can be joined. Put them together, or name one.");
  }

  @Test
  void listsRowsThatFindNothing(JavaSparkContext spark) {
    ExportFolder exports =
        joined(spark, "owner", "Name").with("people.csv", "name,team\nAnn,North\n");

    // What was looked up may be the name of a person.
    assertThat(exports.findings())
        .containsExactly("ORPHAN deals.csv:3 owner=: Is not in people.csv, which is joined");
    assertThat(exports.quality(Deals.TABLE).orphans()).isOne();
  }

  @Test
  void rejectsWhatNeedsAColumnThatItDoesNotFind(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "deals.csv",
                """
                deal_id,outcome,closed_at,contract
                D1,won,2025-03-31,C1
                D2,won,2025-03-31,C2
                D3,won,2025-03-31,
                D4,open,,C4
                """)
            .with("contracts.csv", "contract,amount\nC1,10\n")
            .configured(joining("contracts.csv", "contract", "contract"));

    assertThat(exports.kept(Deals.TABLE, "deal_id", "amount"))
        .containsExactly(List.of("D1", "10.0000"), List.of("D4", "null"));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.csv:3 amount=: Is required, and contracts.csv, which is joined, has nothing for the row",
            "REJECTED deals.csv:4 amount=: Is required, and there is no value",
            "ORPHAN deals.csv:5 contract=: Is not in contracts.csv, which is joined");
  }

  @Test
  void moneyWhoseCurrencyIsNotFoundIsNotTheReportingCurrencys(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "deals.csv",
                """
                deal_id,outcome,amount,closed_at,office
                D1,won,10,2025-03-31,Bonn
                D2,won,10,2025-03-31,Atlantis
                D3,won,10,2025-03-31,
                D4,open,10,,Atlantis
                """)
            .with("offices.csv", "office,currency\nBonn,EUR\n")
            .configured(joining("offices.csv", "office", "office"));

    assertThat(exports.kept(Deals.TABLE, "deal_id", "amount", "currency"))
        .containsExactly(
            List.of("D1", "10.0000", "EUR"),
            List.of("D3", "10.0000", "null"),
            List.of("D4", "null", "null"));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.csv:3 amount=10: Is in a currency that is not known: offices.csv, which is joined, has nothing for the row",
            "DROPPED_VALUE deals.csv:5 amount=10: Is in a currency that is not known: offices.csv, which is joined, has nothing for the row",
            "ORPHAN deals.csv:5 office=: Is not in offices.csv, which is joined");
  }

  @Test
  void refusesAKeyThatIsThereTwice(JavaSparkContext spark) {
    assertThat(
            joined(spark, "owner", "name")
                .with("people.csv", "name,team\nAnn,North\nAnn,South\n")
                .refusal())
        .isEqualTo(
            "Cannot read people.csv: lines 2 and 3 have the same value in \"name\", so nobody can know which one is meant. Remove one.");
  }

  @Test
  void namesColumnsAndFilesThatAreNotThere(JavaSparkContext spark) {
    assertThat(joined(spark, "owner", "name").refusal())
        .isEqualTo(
            "Cannot find people.csv in FOLDER, which deals is joined with. The folder has: deals.csv");
    assertThat(joined(spark, "owner", "who").with("people.csv", "name,team\n").refusal())
        .isEqualTo(
            "Cannot read people.csv: it is joined on its column \"who\", which it does not have. It has: name, team");
    assertThat(joined(spark, "rep", "name").with("people.csv", "name,team\n").refusal())
        .isEqualTo(
            """
            Cannot read deals.csv: its headers do not tell where every column of deals is.
              joins: people.csv is joined on the header "rep", which is not there
            The headers found are: deal_id, outcome, amount, closed_at, owner""");
  }

  @Test
  void joinedFileIsWrittenInItsOwnWay(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "deals.csv",
                (ExportFolder.DEALS.replace(',', ';').replace("\n", ";owner\n")
                        + "D1;open;;;J\u00fcrgen\n")
                    .getBytes(Charset.forName("windows-1252")))
            .with("people.csv", "Our people,\nname,city\nJ\u00fcrgen,Z\u00fcrich\n");

    exports.configured(
        """
        exports:
          deals:
            delimiter: ";"
            encoding: windows-1252
            columns: {region: city}
            joins: {file: people.csv, on: owner, equals: name, delimiter: ",", encoding: UTF-8}
        """);
    assertThat(exports.kept(Deals.TABLE, "deal_id", "region"))
        .containsExactly(List.of("D1", "Z\u00fcrich"));

    exports.configured(
        """
        exports:
          deals:
            delimiter: ";"
            encoding: windows-1252
            joins: {file: people.csv, on: owner, equals: name}
        """);
    exports.with("people.csv", "name,city\nAnn,Bonn\n");
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read people.csv: its header is a single column, \"name,city\", that looks delimited by \",\" rather than \";\". Put into hindsight.yaml: exports: {deals: {joins: [{file: people.csv, delimiter: \",\"}]}}");
  }

  @Test
  void joinedFileInUtf8IsNotReadAsTheCodePageOfTheTable(JavaSparkContext spark) {
    ExportFolder exports =
        joined(spark, "owner", "name")
            .with("people.csv", "name,team\nAnn,Z\u00fcrich\n")
            .configured(
                "exports: {deals: {encoding: windows-1252, joins: {file: people.csv, on: owner, equals: name}}}");

    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read people.csv: all of it is UTF-8, and it is read as windows-1252. Put into hindsight.yaml: exports: {deals: {joins: [{file: people.csv, encoding: UTF-8}]}}");
  }

  @Test
  void bytesOfAJoinedFileAreOfItsOwnEncoding(JavaSparkContext spark) {
    ExportFolder exports =
        joined(spark, "owner", "name")
            .with(
                "people.csv",
                "name,team\nJ\u00fcrgen,North\n".getBytes(Charset.forName("windows-1252")));

    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read people.csv: line 2 has bytes that are no UTF-8. Ask which encoding it was exported in, or export it as UTF-8. Excel's \"CSV\" is in the code page of the machine: windows-1252 in Western Europe, windows-1250 in Central Europe, windows-1251 for Cyrillic, Shift_JIS in Japan. Put the right one into hindsight.yaml: exports: {deals: {joins: [{file: people.csv, encoding: YOUR ENCODING}]}}");
  }

  @Test
  void headerOfSeveralFilesIsNeverTakenForOneOfThem(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "deals.csv",
                ExportFolder.DEALS.replace("\n", ",Name,owner\n") + "D1,open,,,Big deal,7\n")
            .with("people.csv", "owner,Name\n7,Ann\n")
            .with("offices.csv", "owner,Name\n7,Bonn\n");
    String joins = "joins: [{file: people.csv, on: owner}, {file: offices.csv, on: owner}]}";

    exports.configured("exports: {deals: {columns: {sales_rep: name}, " + joins + "}");
    assertThat(exports.refusal())
        .isEqualTo(
            """
            Cannot read deals.csv: its headers do not tell where every column of deals is.
              sales_rep: "Name" is a header of deals and of people.csv and of offices.csv, and nobody can know which one is meant; write "deals.Name" or "people.csv.Name" or "offices.csv.Name"
            The headers found are: deal_id, outcome, amount, closed_at, Name, owner""");

    exports.configured(
        "exports: {deals: {columns: {sales_rep: people.csv.Name, region: Offices.csv.name, segment: deals.Name, sales_team: owner}, "
            + joins
            + "}");
    assertThat(exports.kept(Deals.TABLE, "sales_rep", "region", "segment", "sales_team"))
        .containsExactly(List.of("Ann", "Bonn", "Big deal", "7"));
    assertThat(exports.quality(Deals.TABLE).unknownColumns()).isEmpty();
  }
}
