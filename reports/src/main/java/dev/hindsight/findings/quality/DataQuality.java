package dev.hindsight.findings.quality;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the exports were worth.
 *
 * @param tables one per table of the contract, in its order
 * @param notRead what else the folder of exports has, ordered by name
 * @param links what became of the keys that name rows of another table, where both are exported
 * @param remarks what a reader must know of them beside the figures and links, in whole sentences
 */
public record DataQuality(
    List<TableQuality> tables,
    List<NotRead> notRead,
    List<LinkQuality> links,
    List<String> remarks) {

  public DataQuality {
    tables = List.copyOf(tables);
    notRead = List.copyOf(notRead);
    links = List.copyOf(links);
    remarks = List.copyOf(remarks);
  }

  /** Exports whose links are not known. */
  public DataQuality(List<TableQuality> tables, List<NotRead> notRead) {
    this(tables, notRead, List.of(), List.of());
  }

  /** What a reader must know of the exports, and what is left out of them, in whole sentences. */
  public List<String> sentences() {
    return Stream.concat(remarks.stream(), unmet().map(LinkQuality::sentence)).toList();
  }

  /** What is left out because its keys point nowhere, in whole sentences. */
  public List<String> unmetSentences() {
    return unmet().map(LinkQuality::sentence).toList();
  }

  /** What of one export is left out because its keys point nowhere, in whole sentences. */
  public List<String> unmetOf(String table) {
    return unmet().filter(link -> link.table().equals(table)).map(LinkQuality::sentence).toList();
  }

  private Stream<LinkQuality> unmet() {
    return links.stream().filter(link -> link.unmet() > 0);
  }

  public long rejected() {
    return tables.stream().mapToLong(TableQuality::rejected).sum();
  }
}
