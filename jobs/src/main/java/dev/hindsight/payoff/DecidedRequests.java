package dev.hindsight.payoff;

import dev.hindsight.basis.EvenSplit;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ProspectsBand;
import dev.hindsight.basis.Units;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import dev.hindsight.history.RequestCosts;
import dev.hindsight.history.TradeOffHistory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The requests of the ledger among those of a deal. */
public final class DecidedRequests {

  private final PayOffBasis basis;
  private final TradeOffHistory history;
  private final KnownDeal deal;
  private final BigDecimal size;
  private final DealStratum stratum;

  private DecidedRequests(PayOffBasis basis, TradeOffHistory history, KnownDeal deal) {
    this.basis = basis;
    this.history = history;
    this.deal = deal;
    this.size = deal.size();
    this.stratum = DealStratum.of(deal, basis);
  }

  /**
   * A request of the ledger with what it was made of.
   *
   * @param deal its deal, as the review knows it
   */
  record Known(KnownDeal deal, KnownRequest request, DecidedRequest decided) {}

  /** The requests, by identifier; none of a deal that is not known. */
  public static List<DecidedRequest> of(TradeOffHistory history, PayOffBasis basis) {
    return known(history, basis).stream().map(Known::decided).toList();
  }

  /** The same with what they were made of. */
  static List<Known> known(TradeOffHistory history, PayOffBasis basis) {
    KnownDeal deal = KnownDeal.of(history.deal(), basis.review());
    return deal.exists() ? new DecidedRequests(basis, history, deal).all() : List.of();
  }

  /** What requests of a deal displaced, by request; nothing where churn is not measured. */
  static Map<String, RequestCosts> costs(TradeOffHistory history, PayOffBasis basis) {
    return basis.panel().isMeasured() ? history.costs().get(basis.place()) : Map.of();
  }

  /** The size is split over all that have an answer in force, whenever that was given. */
  private List<Known> all() {
    List<KnownRequest> answered =
        deal.requests().stream().filter(each -> !each.answers().isEmpty()).toList();
    List<Known> ofLedger = new ArrayList<>();
    for (int place = 0; place < answered.size(); place++) {
      KnownRequest request = answered.get(place);
      if (basis.review().period().isInTrend(request.answers().firstDay().orElseThrow())) {
        ofLedger.add(
            new Known(deal, request, decided(request, shareUnits(place, answered.size()))));
      }
    }
    return ofLedger;
  }

  private Long shareUnits(int place, int sharing) {
    return stratum.doublings() == null
        ? null
        : EvenSplit.part(EvenSplit.units(size), place, sharing);
  }

  private DecidedRequest decided(KnownRequest known, Long shareUnits) {
    Request request = known.request();
    RequestCosts costs =
        costs(history, basis)
            .getOrDefault(request.requestId(), RequestCosts.none(request.requestId()));
    return new DecidedRequest(
        request,
        deal.deal(),
        known.answers().all(),
        known.account().map(history.accountNames()::get).orElse(null),
        size,
        costs.displaced(),
        entry(known, shareUnits, costs));
  }

  private LedgerEntry entry(KnownRequest known, Long shareUnits, RequestCosts costs) {
    Request request = known.request();
    Decision inForce = known.answers().inForce().orElseThrow();
    return new LedgerEntry(
        deal.unit(),
        inForce.decision(),
        alternativeKind(inForce),
        quarter(known.answers().firstDay().orElseThrow()),
        Levels.orNone(HiddenName.shown(request.productManager())),
        Levels.orNone(request.strategicFit() == null ? null : request.strategicFit().word()),
        Levels.orNone(prospectsBand(request)),
        stratum,
        deal.outcome(),
        shareUnits,
        request.effortDays(),
        costs.displaced().stream().anyMatch(item -> item.exposes() > 0),
        costs.trend().stream()
            .map(part -> new LedgerEntry.Part(Units.ofAccount(part.accountId()), part.arrUnits()))
            .toList());
  }

  private String quarter(LocalDate day) {
    return basis.review().period().calendar().quarterOf(day).label();
  }

  private static String alternativeKind(Decision inForce) {
    if (inForce.decision() != DecisionClass.ALTERNATIVE) {
      return null;
    }
    return inForce.alternative() == null ? KnownDeal.UNKNOWN_KIND : inForce.alternative().word();
  }

  /** The band of other prospects; null where the exports do not say. */
  static String prospectsBand(Request request) {
    return request.otherProspects() == null ? null : ProspectsBand.of(request.otherProspects());
  }
}
