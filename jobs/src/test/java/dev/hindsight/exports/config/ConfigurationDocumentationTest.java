package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.exports.config.rules.RuleColumn;
import dev.hindsight.exports.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("locale-sensitive")
class ConfigurationDocumentationTest {

  private static final Path DOCUMENTATION = Path.of("../docs/configuration.md");
  private static final Pattern DOCUMENTED_KEY =
      Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void keysOfTheParserAreTheDocumentedOnes() throws IOException {
    assertThat(matches(DOCUMENTED_KEY)).containsExactlyInAnyOrderElementsOf(parsedKeys());
  }

  @Test
  void everyKeyHasAnExample() throws IOException {
    String examples = String.join("", matches(YAML));

    assertThat(parsedKeys())
        .allSatisfy(
            key -> assertThat(examples).contains(key.substring(key.lastIndexOf('.') + 1) + ":"));
  }

  @Test
  void tablesAreDocumented() throws IOException {
    assertThat(Files.readString(DOCUMENTATION))
        .contains(Contract.TABLES.stream().map(table -> "`" + table.name() + "`").toList());
  }

  @Test
  void columnsOfRulesAreDocumentedWithTheirWords() throws IOException {
    String page = Files.readString(DOCUMENTATION);
    List<String> rows =
        page.substring(
                page.indexOf("| column of `when` | its values |"), page.indexOf("## Exports"))
            .lines()
            .toList();

    for (RuleColumn column : RuleColumn.values()) {
      Stream<String> words =
          column == RuleColumn.TACTIC
              ? Stream.of(RuleColumn.ANY, RuleColumn.NONE, "churn_threat")
              : column.words().stream();
      assertThat(rows)
          .filteredOn(row -> row.contains("`" + column.key() + "`"))
          .first()
          .asString()
          .contains(
              Stream.concat(Stream.of(column.key()), words).map(word -> "`" + word + "`").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("documentedYaml")
  void documentedYamlIsAConfiguration(String yaml) throws IOException {
    assertThat(load(yaml).mappings()).hasSameSizeAs(Contract.TABLES);
  }

  @Test
  void documentedDefaultsAreTheDefaults() throws IOException {
    List<String> examples = matches(YAML);

    assertThat(load(examples.get(examples.size() - 1))).isEqualTo(Configuration.defaults());
  }

  @Test
  void documentedMessageIsTheMessage() throws IOException {
    String yaml =
        """
        reporting-curency: EUR
        exports:
          deals: {decimal-comma: maybe}
        """;
    String documented = matches(Pattern.compile("```text\n(.*?)\n```", Pattern.DOTALL)).get(0);

    assertThatThrownBy(() -> load(yaml))
        .hasMessage(
            documented.replace("hindsight.yaml", folder.resolve("hindsight.yaml").toString()));
  }

  private static List<String> parsedKeys() {
    List<String> keys = new ArrayList<>(ConfigurationParser.KEYS);
    keys.removeAll(
        List.of(
            ConfigurationParser.THRESHOLDS,
            ConfigurationParser.PRIVACY,
            ConfigurationParser.SOURCES,
            ConfigurationParser.MAIL,
            ConfigurationParser.EXPORTS));
    keys.addAll(under("sources.NAME", SourcesParser.KEYS));
    keys.addAll(under("thresholds", ConfigurationParser.THRESHOLD_KEYS));
    keys.addAll(under("privacy", ConfigurationParser.PRIVACY_KEYS));
    keys.addAll(mailKeys());
    keys.addAll(under("rules", RulesParser.KEYS));
    keys.addAll(under("exports.TABLE", MappingParser.KEYS));
    keys.addAll(under("exports.TABLE.joins", JoinParser.KEYS));
    keys.addAll(under("exports.defaults", MappingParser.DEFAULT_KEYS));
    return keys;
  }

  private static List<String> mailKeys() {
    List<String> keys = new ArrayList<>(MailParser.KEYS);
    keys.removeAll(List.of(MailParser.SMTP, MailParser.LOGIN));
    keys.addAll(under(MailParser.SMTP, MailParser.SMTP_KEYS));
    keys.addAll(under(MailParser.LOGIN, MailParser.LOGIN_KEYS));
    keys.addAll(under(MailParser.RECIPIENTS, MailParser.RECIPIENT_KEYS));
    return under("mail", keys);
  }

  private static List<String> under(String section, List<String> keys) {
    return keys.stream().map(key -> section + "." + key).toList();
  }

  private static Stream<String> documentedYaml() throws IOException {
    return matches(YAML).stream();
  }

  private static List<String> matches(Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(DOCUMENTATION))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private Configuration load(String yaml) throws IOException {
    return Configuration.load(
        Files.writeString(folder.resolve("hindsight.yaml"), yaml),
        Map.of(
            "CRM_PASSWORD",
            "s3cr3t-of-the-crm",
            "HINDSIGHT_SMTP_PASSWORD",
            "s3cr3t-of-the-mailbox"));
  }
}
