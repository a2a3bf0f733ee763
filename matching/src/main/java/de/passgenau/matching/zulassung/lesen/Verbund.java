package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import org.jspecify.annotations.Nullable;

/** Puts conditions together and keeps where in the text they stand. */
record Verbund(Lesestand stand, Fundstellen stellen) {

    @Nullable
    Bedingung und(Stueck erstes, List<@Nullable Bedingung> teile) {
        var ganze = ganze(teile);
        return ganze.size() < 2 ? allein(ganze) : gemerkt(erstes, new Bedingung.Und(ganze));
    }

    @Nullable
    Bedingung oder(Stueck erstes, List<@Nullable Bedingung> teile) {
        var ganze = ganze(teile);
        return ganze.size() < 2 ? allein(ganze) : gemerkt(erstes, new Bedingung.Oder(ganze));
    }

    /** Its contrary; null after an error. */
    @Nullable
    Bedingung nicht(Stueck erstes, @Nullable Bedingung teil) {
        return teil == null ? null : gemerkt(erstes, new Bedingung.Nicht(teil));
    }

    Bedingung gemerkt(Stueck erstes, Bedingung bedingung) {
        stellen.merke(bedingung, stand.seit(erstes));
        return bedingung;
    }

    /** Both ways to read conditions between oder that have und between each other. */
    static List<String> lesarten(List<List<@Nullable Bedingung>> ketten) {
        var undZuerst = new ArrayList<Bedingung>();
        var oderZuerst = new ArrayList<List<Bedingung>>();
        for (var kette : ketten) {
            var ganze = ganze(kette);
            undZuerst.add(ganze.size() == 1 ? ganze.getFirst() : new Bedingung.Und(ganze));
            for (int i = 0; i < ganze.size(); i++) {
                if (i > 0 || oderZuerst.isEmpty()) {
                    oderZuerst.add(new ArrayList<>());
                }
                oderZuerst.getLast().add(ganze.get(i));
            }
        }
        var gruppen = oderZuerst.stream()
                .map(gruppe -> gruppe.size() == 1 ? gruppe.getFirst() : new Bedingung.Oder(gruppe))
                .toList();
        return Stream.of(gruppen.size() == 1 ? gruppen.getFirst() : new Bedingung.Und(gruppen),
                undZuerst.size() == 1 ? undZuerst.getFirst() : new Bedingung.Oder(undZuerst))
                .map(Bedingung::text)
                .distinct()
                .toList();
    }

    private static @Nullable Bedingung allein(List<Bedingung> ganze) {
        return ganze.isEmpty() ? null : ganze.getFirst();
    }

    /** None after an error in any of them. */
    private static List<Bedingung> ganze(List<@Nullable Bedingung> teile) {
        var ganze = new ArrayList<Bedingung>();
        for (var teil : teile) {
            if (teil == null) {
                return List.of();
            }
            ganze.add(teil);
        }
        return ganze;
    }
}
