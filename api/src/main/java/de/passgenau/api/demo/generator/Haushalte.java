package de.passgenau.api.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Haushaltsart;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Rolle;
import de.passgenau.api.demo.landkreis.Umfang;
import de.passgenau.catalogue.Anschrift;

/** The Bedarfsgemeinschaften: as many as have together the eLb that are wanted, never more. */
final class Haushalte {

    private static final int PARTNER_NICHT_ERWERBSFAEHIG = 50;

    private final Umfang umfang;
    private final Namen namen;
    private final Wohnorte orte;
    private final Kennungen kennungen;
    private final Anteile anteile = new Anteile();
    private final List<Zeile> arten = Zeile.lies("haushalte.tsv");

    Haushalte(Umfang umfang, Namen namen, Wohnorte orte) {
        this.umfang = umfang;
        this.namen = namen;
        this.orte = orte;
        this.kennungen = new Kennungen(umfang.seed());
    }

    List<Bedarfsgemeinschaft> alle() {
        var alle = new ArrayList<Bedarfsgemeinschaft>();
        int fehlend = umfang.faelle();
        while (fehlend > 0) {
            var zufall = Zufall.fuer(umfang.seed(), "bg", alle.size() + 1);
            var einer = haushalt(zufall, alle.size() + 1, zufall.gewichtet(arten, z -> z.zahl("promille")));
            if (einer.elb(umfang.stichtag()).size() > fehlend) {
                einer = haushalt(zufall, alle.size() + 1, arten.getFirst());
            }
            alle.add(einer);
            fehlend -= einer.elb(umfang.stichtag()).size();
        }
        return alle;
    }

    private Bedarfsgemeinschaft haushalt(Zufall zufall, int nummer, Zeile art) {
        var ort = orte.einer(zufall);
        var anschrift = new Anschrift(namen.strasse(zufall), ort.plz(), ort.ort());
        var seit = umfang.stichtag().minusDays(zufall.zwischen(5, zufall.promille(500) ? 700 : 3_600));
        return new Bedarfsgemeinschaft(kennungen.von("bg", nummer), "00000BG%07d".formatted(nummer),
                Haushaltsart.valueOf(art.text("art")), anschrift, ort.geschaeftsstelle(), seit,
                mitglieder(zufall, nummer, art));
    }

    private List<Mitglied> mitglieder(Zufall zufall, int nummer, Zeile art) {
        var zugewandert = anteile.trifft(zufall, "ZUGEWANDERT");
        var familie = new Familie(zufall, zugewandert,
                namen.nachname(zufall, zugewandert ? Namen.ZUGEWANDERT : Namen.HIESIG));
        int kinder = zufall.zwischen(art.zahl("kinderVon"), art.zahl("kinderBis"));
        int alter = alter(zufall, kinder > 0);
        var mitglieder = new ArrayList<>(erwachsene(familie, art, alter));
        for (int kind = 0; kind < kinder; kind++) {
            mitglieder.add(person(familie, Rolle.KIND, zufall.promille(490),
                    zufall.zwischen(0, Math.min(17, alter - 18))));
        }
        return nummeriert(mitglieder, nummer);
    }

    private int alter(Zufall zufall, boolean mitKindern) {
        if (mitKindern) {
            return zufall.zwischen(22, 52);
        }
        return anteile.trifft(zufall, "JUNGE_ERWACHSENE") ? zufall.zwischen(18, 24) : zufall.zwischen(25, 64);
    }

    private List<Mitglied> erwachsene(Familie familie, Zeile art, int alter) {
        var zufall = familie.zufall();
        boolean frau = art.text("art").equals("ALLEINERZIEHEND")
                ? anteile.trifft(zufall, "FRAUEN_ALLEINERZIEHEND")
                : zufall.promille(480);
        var erste = person(familie, Rolle.BEVOLLMAECHTIGT, frau, alter);
        if (art.zahl("erwachsene") == 1) {
            return List.of(erste);
        }
        int anderes = Math.clamp(alter + zufall.zwischen(-4, 4), 18, 64);
        return List.of(erste, person(familie, Rolle.PARTNER, !frau, anderes));
    }

    /** What the members of a household have in common. */
    private record Familie(Zufall zufall, boolean zugewandert, String nachname) {}

    private Mitglied person(Familie familie, Rolle rolle, boolean frau, int alter) {
        var zufall = familie.zufall();
        var geschlecht = frau ? "W" : "M";
        var vorname = namen.vorname(zufall, geschlecht, familie.zugewandert() ? Namen.ZUGEWANDERT : Namen.HIESIG);
        boolean erwerbsfaehig = rolle != Rolle.PARTNER || !zufall.promille(PARTNER_NICHT_ERWERBSFAEHIG);
        return new Mitglied("", vorname, familie.nachname(), geschlecht, geburtstag(zufall, alter), rolle,
                familie.zugewandert(), erwerbsfaehig);
    }

    private LocalDate geburtstag(Zufall zufall, int alter) {
        return umfang.stichtag().minusYears(alter).minusDays(zufall.zwischen(0, 364));
    }

    private List<Mitglied> nummeriert(List<Mitglied> mitglieder, int nummer) {
        var fertig = new ArrayList<Mitglied>();
        for (var m : mitglieder) {
            fertig.add(new Mitglied(kennungen.von("mitglied", nummer * 10 + fertig.size()), m.vorname(), m.nachname(),
                    m.geschlecht(), m.geburtstag(), m.rolle(), m.zugewandert(), m.erwerbsfaehig()));
        }
        return fertig;
    }
}
