package dev.hindsight.findings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.hindsight.findings.payoff.LikeRequests;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What findings say of one request.
 *
 * @param formatVersion the version of the findings
 * @param period what the report covers
 * @param parameters what was configured
 * @param payOff where the request was looked for
 */
public record LedgerLookup(
    int formatVersion, Period period, Parameters parameters, Measured<Searched> payOff) {

  /** The attribute of a reader that names the request. */
  static final String REQUEST_ID = "request_id";

  /**
   * The trade-offs that were looked through.
   *
   * @param firstDay the first day of a first decision
   * @param lastDay the last
   * @param like what like requests came to
   * @param ledger the trade-offs
   */
  public record Searched(
      LocalDate firstDay, LocalDate lastDay, List<LikeRequests> like, Rows ledger) {

    public Searched {
      like = List.copyOf(like);
    }
  }

  /**
   * The ledger.
   *
   * @param total how many trade-offs there are
   * @param rows those that the findings hold
   */
  public record Rows(long total, @JsonDeserialize(using = Search.class) Match rows) {

    /** The request's, where the findings hold it. */
    public Optional<TradeOff> match() {
      return Optional.ofNullable(rows.found());
    }

    /** Whether the findings hold all trade-offs. */
    public boolean isWhole() {
      return rows.requestIds().size() == total;
    }
  }

  /**
   * What was found among the rows.
   *
   * @param found the request's; null where it is not among them
   * @param requestIds the requests of all of them
   */
  public record Match(TradeOff found, List<String> requestIds) {

    public Match {
      requestIds = List.copyOf(requestIds);
    }
  }

  /** Reads row by row and keeps one. */
  static final class Search extends JsonDeserializer<Match> {

    @Override
    public Match deserialize(JsonParser json, DeserializationContext context) throws IOException {
      TradeOff found = null;
      List<String> requestIds = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        TradeOff row = context.readValue(json, TradeOff.class);
        requestIds.add(row.requestId());
        if (row.requestId().equals(context.getAttribute(REQUEST_ID))) {
          found = row;
        }
      }
      return new Match(found, requestIds);
    }
  }
}
