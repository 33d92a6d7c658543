package io.github.letterwright.view;

import io.github.letterwright.model.Guideline;
import io.github.letterwright.model.Item;
import io.github.letterwright.model.MtusCitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints the disputed items.
 *
 * @param print prints their values
 * @param items all items of the case
 */
record ItemPrinter(Printers print, List<Item> items) {

    private static final Pointer ITEMS = Pointer.to("items");

    List<ItemView> printAll() {
        List<ItemView> views = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            views.add(item(items.get(i), i));
        }
        return List.copyOf(views);
    }

    private ItemView item(Item item, int index) {
        Pointer at = ITEMS.child(index);
        ItemReference self = reference(index);
        return new ItemView(
                self.anchor(),
                self.number(),
                self.treatment(),
                print.text(item.bodyPart(), at.child("bodyPart")),
                print.words().print(item.decision(), at.child("decision")),
                print.text(item.authorized(), at.child("authorized")),
                dependsOn(item),
                guideline(
                        item.claimsAdministratorGuideline(),
                        at.child("claimsAdministratorGuideline")),
                guideline(item.reviewerGuideline(), at.child("reviewerGuideline")),
                print.narratives().print(item.rationale(), at.child("rationale")));
    }

    private ItemReference reference(int index) {
        int number = index + 1;
        Pointer treatment = ITEMS.child(index).child("treatment");
        return new ItemReference(
                Fragments.single("item-" + number, Pointer.NONE),
                print.words().print(number, Pointer.NONE),
                print.texts().print(items.get(index).treatment(), treatment));
    }

    private Optional<ItemReference> dependsOn(Item item) {
        if (item.dependsOn().isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(item.dependsOn())) {
                return Optional.of(reference(i));
            }
        }
        return Optional.empty();
    }

    private GuidelineView guideline(Guideline guideline, Pointer at) {
        List<MtusView> mtus = new ArrayList<>();
        for (int i = 0; i < guideline.mtus().size(); i++) {
            mtus.add(mtus(guideline.mtus().get(i), at.child("mtus").child(i)));
        }
        return new GuidelineView(
                Fragments.single(guideline.basis().word(), at),
                List.copyOf(mtus),
                print.list(guideline.nonMtus(), at.child("nonMtus")));
    }

    private MtusView mtus(MtusCitation citation, Pointer at) {
        return new MtusView(
                print.texts().print(citation.guideline(), at.child("guideline")),
                print.text(citation.pages(), at.child("pages")),
                print.text(citation.sections(), at.child("sections")));
    }
}
