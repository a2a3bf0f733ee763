package de.passgenau.matching.zulassung.pruefung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Merkmal;
import de.passgenau.matching.zulassung.lesen.Fundstellen;
import de.passgenau.matching.zulassung.lesen.Leseergebnis.Gelesen;
import de.passgenau.matching.zulassung.lesen.stueck.Stelle;

/** Looks through a rule for what is hardly meant; what it calls impossible nobody can meet, what it calls always met everybody meets. */
public final class Regelpruefung {

    private static final Stelle ANFANG = new Stelle(1, 1, 0, 1);

    private final Fundstellen stellen;
    private final Bedingung ganze;
    private final Set<Hinweis> hinweise = new LinkedHashSet<>();
    private final Erfuellbarkeit erfuellbarkeit = new Erfuellbarkeit();
    private boolean zuVieleFaelle;

    private Regelpruefung(Gelesen gelesen) {
        stellen = gelesen.stellen();
        ganze = gelesen.regel().bedingung();
    }

    /** In the order of the text, at one place the worst first; empty if nothing was found. */
    public static List<Hinweis> pruefe(Gelesen gelesen) {
        return geprueft(gelesen).hinweise.stream()
                .sorted(Comparator.<Hinweis>comparingInt(hinweis -> hinweis.stelle().beginn())
                        .thenComparing(Hinweis::art))
                .toList();
    }

    static Regelpruefung geprueft(Gelesen gelesen) {
        var pruefung = new Regelpruefung(gelesen);
        pruefung.alles();
        return pruefung;
    }

    /** How many steps it took to look at the cases. */
    int schritte() {
        return erfuellbarkeit.verbraucht();
    }

    private void alles() {
        if (nie(List.of(ganze))) {
            melde(Hinweisart.NIEMAND, ganze, "Niemand kann diese Regel erfüllen.");
        } else if (!(ganze instanceof Merkmal.Alle) && nie(List.of(gegenteil(ganze)))) {
            melde(Hinweisart.IMMER_ERFUELLT, ganze, "Diese Regel erfüllen alle; kürzer ist »alle«.");
        }
        besuche(new Teil(ganze, true), List.of());
        if (zuVieleFaelle) {
            melde(Hinweisart.NICHT_GANZ_GEPRUEFT, ganze,
                    "Die Regel hat so viele Fälle, dass nicht alle geprüft wurden.");
        }
    }

    /** A part of the rule.
     *
     * @param geschrieben as it stands in the text
     * @param ja whether it has to hold there; inside a "nicht" it must not */
    private record Teil(Bedingung geschrieben, boolean ja) {

        Bedingung gemeint() {
            return ja ? geschrieben : gegenteil(geschrieben);
        }

        boolean alleZusammen() {
            return geschrieben instanceof Bedingung.Und == ja;
        }

        List<Teil> teile() {
            return geschrieben.teile().stream().map(eines -> new Teil(eines, ja)).toList();
        }

        Teil umgekehrt() {
            return new Teil(geschrieben, !ja);
        }
    }

    /** @param umstand what else has to hold where this part matters */
    private void besuche(Teil teil, List<Bedingung> umstand) {
        Auffaelligkeiten.von(teil.geschrieben)
                .forEach((art, text) -> melde(art, teil.geschrieben, text));
        if (teil.geschrieben instanceof Bedingung.Nicht nicht) {
            besuche(new Teil(nicht.teil(), !teil.ja), umstand);
        } else if (teil.geschrieben instanceof Merkmal) {
            einzelnes(teil);
        } else if (teil.alleZusammen()) {
            alleZusammen(teil, umstand);
        } else {
            eineVon(teil, umstand);
        }
    }

    private void einzelnes(Teil teil) {
        if (teil.geschrieben == ganze || teil.geschrieben instanceof Merkmal.Alle) {
            return;
        }
        if (nie(List.of(teil.gemeint()))) {
            melde(Hinweisart.UNMOEGLICH, teil.geschrieben, zitat(teil.gemeint()) + " kann niemand erfüllen.");
        } else if (nie(List.of(teil.umgekehrt().gemeint()))) {
            melde(Hinweisart.IMMER_ERFUELLT, teil.geschrieben, zitat(teil.gemeint()) + " erfüllen alle.");
        }
    }

    private void alleZusammen(Teil teil, List<Bedingung> umstand) {
        var teile = teil.teile();
        if (!widersprueche(teil, teile)) {
            ueberfluessige(teile).forEach(unnoetig -> melde(Hinweisart.UEBERFLUESSIG, unnoetig.geschrieben,
                    zitat(unnoetig.gemeint()) + " folgt schon aus dem Übrigen."));
        }
        teile.forEach(eines -> besuche(eines, mit(umstand, teile, eines)));
    }

    private boolean widersprueche(Teil teil, List<Teil> teile) {
        var moegliche = teile.stream().filter(eines -> !nie(List.of(eines.gemeint()))).toList();
        var gefunden = moegliche.size() < teile.size();
        for (int i = 0; i < moegliche.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (nie(List.of(moegliche.get(i).gemeint(), moegliche.get(j).gemeint()))) {
                    melde(Hinweisart.WIDERSPRUCH, moegliche.get(i).geschrieben, zitat(moegliche.get(j).gemeint())
                            + " und " + zitat(moegliche.get(i).gemeint()) + " schließen einander aus.");
                    gefunden = true;
                }
            }
        }
        if (!gefunden && nie(gemeint(teile))) {
            melde(Hinweisart.WIDERSPRUCH, teil.geschrieben,
                    "Diese Bedingungen lassen sich nicht alle zusammen erfüllen.");
            return true;
        }
        return gefunden;
    }

    /** Later ones rather than earlier ones; what everybody meets is told where it stands. */
    private List<Teil> ueberfluessige(List<Teil> teile) {
        var noetige = new ArrayList<>(teile);
        var unnoetige = new ArrayList<Teil>();
        for (var teil : teile.reversed()) {
            var uebrige = noetige.stream().filter(anderer -> anderer != teil).toList();
            var folgt = new ArrayList<>(gemeint(uebrige));
            folgt.add(teil.umgekehrt().gemeint());
            if (!nie(List.of(teil.umgekehrt().gemeint())) && nie(folgt)) {
                noetige.removeIf(anderer -> anderer == teil);
                unnoetige.add(teil);
            }
        }
        return unnoetige;
    }

    private void eineVon(Teil teil, List<Bedingung> umstand) {
        var teile = teil.teile();
        var gegenteile = teile.stream().map(Teil::umgekehrt).toList();
        if (!nie(mit(umstand, teil.gemeint()))) {
            teile.stream()
                    .filter(eines -> nie(mit(umstand, eines.gemeint())))
                    .forEach(eines -> melde(
                            Hinweisart.UNMOEGLICH, eines.geschrieben,
                            zitat(eines.gemeint()) + " kann hier nie zutreffen."));
        }
        if (teil.geschrieben != ganze && nie(List.of(teil.umgekehrt().gemeint()))) {
            melde(Hinweisart.IMMER_ERFUELLT, teil.geschrieben, zitat(teil.gemeint()) + " erfüllen alle.");
        } else if (!nie(List.of(teil.umgekehrt().gemeint()))) {
            ueberfluessige(gegenteile).stream()
                    .filter(eines -> !nie(List.of(eines.umgekehrt().gemeint())))
                    .forEach(eines -> melde(Hinweisart.UEBERFLUESSIG, eines.geschrieben,
                            zitat(eines.umgekehrt().gemeint()) + " ist in den anderen Möglichkeiten enthalten."));
        }
        teile.forEach(eines -> besuche(eines, umstand));
    }

    private static List<Bedingung> gemeint(List<Teil> teile) {
        return teile.stream().map(Teil::gemeint).toList();
    }

    private static List<Bedingung> mit(List<Bedingung> umstand, Bedingung weitere) {
        var alle = new ArrayList<>(umstand);
        alle.add(weitere);
        return alle;
    }

    private static List<Bedingung> mit(List<Bedingung> umstand, List<Teil> teile, Teil ohne) {
        var alle = new ArrayList<>(umstand);
        teile.stream().filter(teil -> teil != ohne).forEach(teil -> alle.add(teil.gemeint()));
        return alle;
    }

    private boolean nie(List<Bedingung> zusammen) {
        var antwort = erfuellbarkeit.von(zusammen);
        zuVieleFaelle |= antwort == Erfuellbarkeit.Antwort.ZU_VIELE_FAELLE;
        return antwort == Erfuellbarkeit.Antwort.NIEMAND;
    }

    private static Bedingung gegenteil(Bedingung bedingung) {
        return bedingung instanceof Bedingung.Nicht nicht ? nicht.teil() : new Bedingung.Nicht(bedingung);
    }

    private static String zitat(Bedingung bedingung) {
        return "»" + bedingung.text() + "«";
    }

    private void melde(Hinweisart art, Bedingung wo, String text) {
        hinweise.add(new Hinweis(art, stellen.von(wo).orElse(ANFANG), text));
    }
}
