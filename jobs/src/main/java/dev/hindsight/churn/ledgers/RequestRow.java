package dev.hindsight.churn.ledgers;

import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.history.CostRow;
import dev.hindsight.history.RequestCosts;
import dev.hindsight.history.RequestHistory;
import dev.hindsight.history.TradeOffHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request that displaced an item which exposed a customer of the window's panel.
 *
 * @param requestId the request
 * @param dealId its deal; empty where the request is not known
 * @param feature what was asked for; empty where the exports do not say
 * @param items how many such items it displaced
 * @param leavers how many customers left in a month of the window that one of them exposed
 * @param accountUnits its part of them, in billionths of an account
 * @param arrUnits the same part of their revenue, in ten-thousandths of the currency
 */
public record RequestRow(
    String requestId,
    String dealId,
    String feature,
    long items,
    long leavers,
    long accountUnits,
    long arrUnits)
    implements CostRow {

  /**
   * The rows of a deal's requests in one review.
   *
   * @param review the place of the review among those that are made together
   * @param asOf what is known by it
   */
  public static Stream<RequestRow> of(TradeOffHistory history, int review, LocalDate asOf) {
    return history.costs().get(review).values().stream()
        .map(costs -> of(costs, known(history, costs.requestId(), asOf)))
        .filter(row -> row.items > 0);
  }

  private static Optional<Request> known(TradeOffHistory history, String id, LocalDate asOf) {
    return history.deal().requests().stream()
        .map(RequestHistory::request)
        .filter(each -> each.requestId().equals(id) && !each.requestedAt().isAfter(asOf))
        .findFirst();
  }

  private static RequestRow of(RequestCosts costs, Optional<Request> request) {
    return new RequestRow(
        costs.requestId(),
        request.map(Request::dealId).orElse(""),
        request.map(Request::feature).orElse(""),
        costs.displaced().stream().filter(RequestRow::isExposing).count(),
        costs.window().size(),
        costs.window().stream().mapToLong(RequestCosts.Part::accountUnits).sum(),
        costs.window().stream().mapToLong(RequestCosts.Part::arrUnits).reduce(0, Math::addExact));
  }

  private static boolean isExposing(RequestCosts.DisplacedItem item) {
    return item.displacedOn() != null && item.exposedInWindow();
  }

  @Override
  public List<String> ids() {
    return List.of(requestId);
  }

  /** The row as bytes, which {@link #read} reads. */
  public byte[] bytes() {
    ByteWriter out = new ByteWriter();
    out.writeText(requestId).writeText(dealId).writeText(feature);
    out.writeLong(items).writeLong(leavers).writeLong(accountUnits).writeLong(arrUnits);
    return out.take();
  }

  public static RequestRow read(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    return new RequestRow(
        in.readText(),
        in.readText(),
        in.readText(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong());
  }
}
