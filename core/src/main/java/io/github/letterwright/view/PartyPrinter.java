package io.github.letterwright.view;

import io.github.letterwright.model.Organization;
import io.github.letterwright.model.Recipient;
import io.github.letterwright.model.Reviewer;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints who sends the letter, who is sent it, and who decided.
 *
 * @param print prints their values
 */
record PartyPrinter(Printers print) {

    private static final Pointer RECIPIENTS = Pointer.to("recipients");
    private static final Pointer REVIEWER = Pointer.to("reviewer");

    /** The organization of a case. */
    OrganizationView ofCase(Organization organization) {
        Pointer at = Pointer.to("organization");
        Printed name = print.texts().print(organization.name(), at.child("name"));
        return new OrganizationView(
                name,
                print.text(organization.shortName(), at.child("shortName")).orElse(name),
                print.texts(organization.address(), at.child("address")));
    }

    /** The organization of a pack. */
    OrganizationView ofPack(Organization organization) {
        Printed name = print.texts().print(organization.name(), Pointer.NONE);
        return new OrganizationView(
                name,
                print.text(organization.shortName(), Pointer.NONE).orElse(name),
                organization.address().stream()
                        .map(line -> print.texts().print(line, Pointer.NONE))
                        .toList());
    }

    /** Those who are sent the letter: nobody, as far as the public sees. */
    List<RecipientView> recipients(List<Recipient> recipients) {
        if (print.texts().marker().hides()) {
            return List.of();
        }
        List<RecipientView> views = new ArrayList<>();
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            Pointer at = RECIPIENTS.child(i);
            views.add(
                    new RecipientView(
                            print.texts().print(recipient.name(), at.child("name")),
                            print.texts(recipient.address(), at.child("address"))));
        }
        return List.copyOf(views);
    }

    ReviewerView reviewer(Reviewer reviewer) {
        return new ReviewerView(
                print.words().print(reviewer.title(), REVIEWER.child("title")),
                print.list(reviewer.specialties(), REVIEWER.child("specialties")),
                print.list(reviewer.licensure(), REVIEWER.child("licensure")));
    }
}
