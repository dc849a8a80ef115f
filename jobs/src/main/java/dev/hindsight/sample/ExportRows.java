package dev.hindsight.sample;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.sample.company.Account;
import dev.hindsight.sample.company.AccountFrame;
import dev.hindsight.sample.company.Block;
import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.Draws;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.RequestNotes;
import dev.hindsight.sample.company.RoadmapItem;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of the exports that a block of a company has. */
final class ExportRows {

  private final SampleCompany company;
  private final DealRows dealRows;
  private final People people;
  private final HistoryRows histories;

  ExportRows(SampleCompany company) {
    this.company = company;
    this.people = new People(company);
    this.dealRows = new DealRows(company, people);
    this.histories = new HistoryRows(company);
  }

  /**
   * How the rows of each table of a block are made; quotas, rates and agreements belong to no
   * block.
   */
  Map<Table, Function<Block, Stream<Cells>>> byTable() {
    return Map.of(
        Requests.TABLE, this::requests,
        Decisions.TABLE, this::decisions,
        Deals.TABLE, block -> block.deals().stream().map(dealRows::row),
        Accounts.TABLE, block -> block.accounts().stream().map(this::account),
        RoadmapItems.TABLE, block -> block.items().stream().map(this::item),
        Displacements.TABLE, block -> block.items().stream().flatMap(ExportRows::displacements),
        Waiting.TABLE, block -> block.accounts().stream().flatMap(ExportRows::waits),
        Pressure.TABLE, this::pressure,
        FieldChanges.TABLE, block -> block.deals().stream().flatMap(this::changes),
        PlanChanges.TABLE, block -> block.items().stream().flatMap(histories::item));
  }

  private Stream<Cells> changes(Deal deal) {
    return histories.deal(deal, dealRows.isCloseKnown(deal));
  }

  private Stream<Cells> requests(Block block) {
    return block.deals().stream()
        .flatMap(deal -> deal.requests().stream().map(request -> request(deal, request)));
  }

  private Cells request(Deal deal, Request request) {
    RequestNotes notes = RequestNotes.of(company, request.index());
    AccountFrame account = deal.frame().account();
    return new Cells()
        .set(Requests.REQUEST_ID, Identifiers.request(request.index()))
        .set(Requests.DEAL_ID, Identifiers.deal(deal.frame().index()))
        .set(Requests.REQUESTED_AT, request.requestedAt())
        .set(Requests.ACCOUNT_ID, Identifiers.account(account.index()))
        .set(Requests.FEATURE, request.feature().name())
        .set(Requests.SALES_REP, people.rep(deal.frame()))
        .set(Requests.SALES_TEAM, account.team().label)
        .set(Requests.PRODUCT_MANAGER, people.productManager(request.index()))
        .set(Requests.CLAIMED_CONFIDENCE, request.confidence())
        .set(Requests.WRITTEN_DESCRIPTION, request.written())
        .set(Requests.PROSPECT_INTERVIEWED, request.interviewed())
        .set(Requests.STRATEGIC_FIT, Optional.of(request.fit()).filter(any -> notes.fitSaid()))
        .set(Requests.OTHER_PROSPECTS, Integer.toString(notes.otherProspects()))
        .set(Requests.EFFORT_DAYS, Integer.toString(notes.effortDays()));
  }

  private Stream<Cells> decisions(Block block) {
    return block.deals().stream()
        .flatMap(deal -> deal.requests().stream())
        .flatMap(
            request ->
                IntStream.range(0, request.answers().size())
                    .mapToObj(number -> decision(request, number)));
  }

  private Cells decision(Request request, int number) {
    Request.Answer answer = request.answers().get(number);
    Draws draws = company.draws(Draws.Kind.WORDS, -1 - 2 * request.index() - number);
    List<String> reasons =
        answer.decision().builds() ? Words.BUILDING_REASONS : Words.REFUSAL_REASONS;
    return new Cells()
        .set(Decisions.DECISION_ID, Identifiers.decision(request.index(), number))
        .set(Decisions.REQUEST_ID, Identifiers.request(request.index()))
        .set(Decisions.DECIDED_AT, answer.day())
        .set(Decisions.DECISION, answer.decision())
        .set(Decisions.ALTERNATIVE, answer.kind())
        .set(Decisions.DECIDED_BY, people.productManager(request.index()))
        .set(Decisions.PROMISED_FOR, answer.promisedFor())
        .set(Decisions.DELIVERED_AT, answer.deliveredAt().filter(company::hasCome))
        .set(Decisions.REASON, draws.oneOf(reasons));
  }

  private Cells account(Account account) {
    AccountFrame frame = account.frame();
    boolean customer = account.customerSince().isPresent();
    return new Cells()
        .set(Accounts.ACCOUNT_ID, Identifiers.account(frame.index()))
        .set(Accounts.ACCOUNT_NAME, Words.company(frame.index()))
        .set(Accounts.SEGMENT, frame.segment().label())
        .set(Accounts.REGION, frame.region().label)
        .set(
            Accounts.ARR,
            customer ? Optional.of(frame.tender().fromDollars(frame.arr())) : Optional.empty())
        .set(Accounts.CURRENCY, frame.tender().name())
        .set(Accounts.CUSTOMER_SINCE, account.customerSince())
        .set(Accounts.CHURNED_AT, account.churn().map(Account.Churn::day))
        .set(Accounts.CHURN_REASON, account.churn().map(Account.Churn::reason))
        .set(
            Accounts.CHURN_ROADMAP_ITEM_ID,
            account
                .churn()
                .flatMap(Account.Churn::named)
                .map(item -> Identifiers.item(item.index())))
        .set(Accounts.RENEWAL_AT, renewal(account));
  }

  /** The next anniversary of a customer that has not left. */
  private Optional<LocalDate> renewal(Account account) {
    return account
        .customerSince()
        .filter(since -> account.churn().isEmpty())
        .map(since -> since.plusYears(1 + ChronoUnit.YEARS.between(since, company.to())));
  }

  private Cells item(RoadmapItem item) {
    Draws draws = company.draws(Draws.Kind.TITLE, item.index());
    return new Cells()
        .set(RoadmapItems.ROADMAP_ITEM_ID, Identifiers.item(item.index()))
        .set(RoadmapItems.TITLE, Words.item(draws))
        .set(RoadmapItems.PLANNED_FOR, item.plannedFor())
        .set(RoadmapItems.DELIVERED_AT, item.deliveredAt().filter(company::hasCome));
  }

  private static Stream<Cells> displacements(RoadmapItem item) {
    return item.displacements().stream()
        .map(
            displacement ->
                new Cells()
                    .set(Displacements.REQUEST_ID, Identifiers.request(displacement.request()))
                    .set(Displacements.ROADMAP_ITEM_ID, Identifiers.item(item.index()))
                    .set(
                        Displacements.DISPLACED_AT,
                        Optional.of(displacement.day()).filter(day -> displacement.daySaid()))
                    .set(Displacements.NEW_DATE, displacement.newDate()));
  }

  private static Stream<Cells> waits(Account account) {
    return account.waits().stream()
        .map(
            wait ->
                new Cells()
                    .set(Waiting.ACCOUNT_ID, Identifiers.account(account.frame().index()))
                    .set(Waiting.ROADMAP_ITEM_ID, Identifiers.item(wait.item().index()))
                    .set(Waiting.WAITING_SINCE, wait.since()));
  }

  private Stream<Cells> pressure(Block block) {
    return block.deals().stream()
        .flatMap(deal -> deal.requests().stream().flatMap(request -> signals(deal, request)));
  }

  private Stream<Cells> signals(Deal deal, Request request) {
    return request.signals().stream()
        .map(
            signal ->
                new Cells()
                    .set(Pressure.REQUEST_ID, Identifiers.request(request.index()))
                    .set(Pressure.SIGNALLED_AT, signal.day())
                    .set(Pressure.TACTIC, signal.tactic())
                    .set(Pressure.CLAIMED_DEADLINE, signal.deadline())
                    .set(Pressure.CLAIMED_COMPETITOR, signal.competitor())
                    .set(Pressure.RAISED_BY, people.rep(deal.frame())));
  }
}
