package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Table;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;

/**
 * How one tool exports what it holds of the company: its files, headers, ids, dates and numbers.
 */
public interface Shape extends Serializable {

  /** By which the command line names it, such as {@code jira}. */
  String name();

  /** The tables that its files hold; they are not written as the contract has them. */
  Set<Table> tables();

  /**
   * An id as it is written once this tool makes it, everywhere in the company; one of another
   * tool's unchanged.
   *
   * @param column the column of the contract that such an id is the key of, such as {@code deal_id}
   * @param id as the contract's tables have it, such as {@code D-000001}
   */
  default String id(String column, String id) {
    return id;
  }

  /** Writes its files. */
  void write(Company company, ToolFolder folder) throws IOException;
}
