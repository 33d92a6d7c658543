package io.github.letterwright.view;

import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.InjuredWorker;
import io.github.letterwright.model.Text;
import io.github.letterwright.model.UtilizationReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints the facts of the case, of the injured worker and of the earlier refusals.
 *
 * @param print prints their values
 */
record FactPrinter(Printers print) {

    private static final Pointer CASE = Pointer.to("case");
    private static final Pointer WORKER = Pointer.to("injuredWorker");
    private static final Pointer REFUSALS = Pointer.to("utilizationReview");

    /** The facts of the case; absent when there are none. */
    Optional<CaseView> facts(CaseFacts facts) {
        CaseView view =
                new CaseView(
                        print.text(facts.number(), CASE.child("number")),
                        facts.priority()
                                .map(word -> print.words().print(word, CASE.child("priority"))),
                        print.date(facts.applicationReceived(), CASE.child("applicationReceived")),
                        print.date(facts.dateAssigned(), CASE.child("dateAssigned")),
                        print.date(facts.decisionDate(), CASE.child("decisionDate")));
        return given(
                view,
                view.number(),
                view.priority(),
                view.applicationReceived(),
                view.dateAssigned(),
                view.decisionDate());
    }

    /** The injured worker; absent when nothing is said of one. */
    Optional<InjuredWorkerView> injuredWorker(InjuredWorker worker) {
        InjuredWorkerView view =
                new InjuredWorkerView(
                        confidential(worker.name(), "name", "injured worker"),
                        confidential(worker.claimNumber(), "claimNumber", "claim number"),
                        age(worker),
                        worker.sex().map(word -> print.words().print(word, WORKER.child("sex"))),
                        print.date(worker.dateOfInjury(), WORKER.child("dateOfInjury")));
        return given(
                view, view.name(), view.claimNumber(), view.age(), view.sex(), view.dateOfInjury());
    }

    List<UtilizationReviewView> refusals(List<UtilizationReview> refusals) {
        List<UtilizationReviewView> views = new ArrayList<>();
        for (int i = 0; i < refusals.size(); i++) {
            UtilizationReview refusal = refusals.get(i);
            Pointer outcome = REFUSALS.child(i).child("outcome");
            views.add(
                    new UtilizationReviewView(
                            print.date(refusal.date(), REFUSALS.child(i).child("date")),
                            refusal.outcome().map(word -> print.words().print(word, outcome))));
        }
        return List.copyOf(views);
    }

    private Optional<Printed> confidential(Optional<Text> text, String key, String kind) {
        Pointer at = WORKER.child(key);
        return text.map(value -> print.texts().printConfidential(value, at, kind));
    }

    private Optional<NumberView> age(InjuredWorker worker) {
        return worker.age().isEmpty()
                ? Optional.empty()
                : Optional.of(print.words().print(worker.age().getAsInt(), WORKER.child("age")));
    }

    private static <T> Optional<T> given(T view, Optional<?>... facts) {
        return Stream.of(facts).anyMatch(Optional::isPresent)
                ? Optional.of(view)
                : Optional.empty();
    }
}
