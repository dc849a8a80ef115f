package dev.hindsight.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went into a report and what came out: {@code run.json}. Where it stands, the report is
 * complete.
 *
 * @param versions of hindsight, Spark and Java
 * @param quarter the review quarter, such as "2026Q3"
 * @param asOf what is dated after this day has not happened
 * @param reportId what every form of the report bears
 * @param forms what it was drawn as, such as "xlsx"
 * @param configuration the configuration file; null where there is none
 * @param template the file of the template for slides; null where there is none
 * @param inputs the files of exports
 * @param sources what was read besides, such as a database: of its content nothing is left to
 *     compare with
 * @param notRead what else is in the folder of exports
 * @param tables what became of their rows
 * @param started when the run started
 * @param seconds how long its steps took
 * @param jobs the Spark jobs, in their order
 * @param outputs all files of the report but this one
 */
public record Manifest(
    Map<String, String> versions,
    String quarter,
    LocalDate asOf,
    @JsonInclude(JsonInclude.Include.NON_NULL) String reportId,
    List<String> forms,
    @JsonInclude(JsonInclude.Include.NON_NULL) Fingerprint configuration,
    @JsonInclude(JsonInclude.Include.NON_NULL) Fingerprint template,
    List<Fingerprint> inputs,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Source> sources,
    List<NotRead> notRead,
    List<Rows> tables,
    Instant started,
    Map<String, Double> seconds,
    List<Job> jobs,
    List<Fingerprint> outputs) {

  /** The version of what made the report, among its versions. */
  public static final String HINDSIGHT = "hindsight";

  /** Its name in the folder of a report. */
  public static final String FILE = "run.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public Manifest {
    versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    inputs = List.copyOf(inputs);
    tables = List.copyOf(tables);
    seconds = Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
    // A run.json of an earlier version names no forms, and lists neither sources nor jobs nor what
    // was not read.
    forms = forms == null ? List.of() : List.copyOf(forms);
    sources = sources == null ? List.of() : List.copyOf(sources);
    notRead = notRead == null ? List.of() : List.copyOf(notRead);
    jobs = jobs == null ? List.of() : List.copyOf(jobs);
    outputs = List.copyOf(outputs);
  }

  /**
   * A source that is no file.
   *
   * @param name the name that queries have for it
   * @param readWith what Spark was told; a secret is {@code ***}
   */
  public record Source(String name, Map<String, String> readWith) {

    public Source {
      readWith = Collections.unmodifiableMap(new LinkedHashMap<>(readWith));
    }
  }

  /**
   * A file or folder that was not read.
   *
   * @param name its name, relative to the folder of exports
   * @param reason why not
   */
  public record NotRead(String name, String reason) {}

  /**
   * What became of one export's rows.
   *
   * @param table its table
   * @param read rows read
   * @param kept rows kept
   * @param rejected rows rejected
   * @param values the values that were not read as they stand
   * @param query the query that made the table; null: it was read from files
   */
  public record Rows(
      String table,
      long read,
      long kept,
      long rejected,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Value> values,
      @JsonInclude(JsonInclude.Include.NON_NULL) String query) {

    public Rows {
      // A run.json of an earlier version lists none.
      values = values == null ? List.of() : List.copyOf(values);
    }
  }

  /**
   * A value that was not read as it stands.
   *
   * @param kind what became of it
   * @param column its column
   * @param value what stands in the export
   * @param as what it was read as, or what is wrong with it; empty where there is nothing to say
   * @param rows how many rows have it
   */
  public record Value(String kind, String column, String value, String as, long rows) {}

  /**
   * A Spark job.
   *
   * @param name what it did
   * @param seconds how long it took
   */
  public record Job(String name, double seconds) {}

  /**
   * Reads one that was written.
   *
   * @throws IOException if it cannot be read; the message is for a person
   */
  public static Manifest read(Path file) throws IOException {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), Manifest.class);
    } catch (JsonProcessingException broken) {
      throw new IOException(
          "Cannot read " + file.getFileName() + ": it is not what hindsight wrote", broken);
    }
  }

  /**
   * Whether a file of the report is as it was published.
   *
   * @param name its path in the folder, with slashes
   */
  public boolean hasOutput(String name, byte[] content) throws IOException {
    return outputs.contains(Fingerprint.of(name, new ByteArrayInputStream(content)));
  }

  /** Writes it beside the outputs. */
  public void write(Path folder) throws IOException {
    String json = MAPPER.writeValueAsString(this).replace("\r\n", "\n") + "\n";
    Files.write(folder.resolve(FILE), json.getBytes(StandardCharsets.UTF_8));
  }
}
