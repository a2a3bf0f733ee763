package de.passgenau.api.demo.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.demo.landkreis.Fallmanager;
import de.passgenau.api.demo.landkreis.Fallmanager.Art;
import de.passgenau.api.demo.landkreis.Umfang;
import org.jspecify.annotations.Nullable;

/** One case for every eLb. */
final class Fallakten {

    private static final List<String> SCHULABSCHLUESSE = List.of("BBR", "BBR", "BBR", "MSR", "MSR", "MSR", "MSR",
            "ABITUR");
    private static final List<String> JUNGE = List.of("AUSBILDUNGSSUCHENDE", "AUSBILDUNGSSUCHENDE",
            "AUSBILDUNGSABSOLVENTEN", "VERMITTLUNGSKUNDEN", "VERMITTLUNGSKUNDEN", "AKTIVIERUNGSKUNDEN",
            "AKTIVIERUNGSKUNDEN");

    private final Umfang umfang;
    private final LocalDate stichtag;
    private final Kennungen kennungen;
    private final Personal personal;
    private final Anteile anteile = new Anteile();
    private final List<Zeile> kategorien = Zeile.lies("kategorien.tsv");
    private final Hemmnisse hemmnisse;
    private final Profile profile;

    Fallakten(Umfang umfang, Taetigkeiten taetigkeiten, Personal personal) {
        this.umfang = umfang;
        this.stichtag = umfang.stichtag();
        this.kennungen = new Kennungen(umfang.seed());
        this.personal = personal;
        this.hemmnisse = new Hemmnisse(stichtag, kategorien);
        this.profile = new Profile(stichtag, taetigkeiten, anteile);
    }

    List<Fall> faelle(List<Bedarfsgemeinschaft> haushalte) {
        var faelle = new ArrayList<Fall>();
        for (var bg : haushalte) {
            for (var mitglied : bg.elb(stichtag)) {
                faelle.add(fall(faelle.size() + 1, bg, mitglied));
            }
        }
        return faelle;
    }

    private Fall fall(int nummer, Bedarfsgemeinschaft bg, Mitglied mitglied) {
        var zufall = Zufall.fuer(umfang.seed(), "fall", nummer);
        var lage = lage(bg, mitglied, zufall);
        var probleme = hemmnisse.von(lage, zufall);
        var profil = profile.von(lage, probleme, zufall);
        var gruppe = lage.alter() < 25 ? zielgruppeU25(lage, zufall) : null;
        return new Fall(kennungen.von("fall", nummer), "F%07d".formatted(nummer), bg.bgNummer(), mitglied.kennung(),
                bg.geschaeftsstelle(), personal.zustaendig(bg.geschaeftsstelle(), art(lage)).kennung(), bg.seit(),
                lage.kategorie(), kategorieSeit(bg, zufall), gruppe, zielgruppen(lage, gruppe, zufall), profil,
                probleme, lage.alter() >= 18 && anteile.trifft(zufall, "EINWILLIGUNG"));
    }

    private List<String> zielgruppen(Lage lage, @Nullable String gruppe, Zufall zufall) {
        var zielgruppen = new ArrayList<>(lage.zielgruppen(stichtag));
        if ("AUSBILDUNGSSUCHENDE".equals(gruppe)) {
            zielgruppen.add(gruppe);
        }
        for (var merkmal : List.of("SCHWERBEHINDERTE", "AUFSTOCKER")) {
            if (lage.alter() >= 18 && anteile.trifft(zufall, merkmal)) {
                zielgruppen.add(merkmal);
            }
        }
        return zielgruppen;
    }

    private Lage lage(Bedarfsgemeinschaft bg, Mitglied mitglied, Zufall zufall) {
        int alter = mitglied.alter(stichtag);
        boolean schueler = alter < 18;
        var schulabschluss = schueler || anteile.trifft(zufall, "OHNE_SCHULABSCHLUSS")
                ? ""
                : zufall.aus(SCHULABSCHLUESSE);
        boolean gelernt = alter >= 20 && !schulabschluss.isEmpty()
                && anteile.trifft(zufall, "MIT_AUSBILDUNG");
        boolean fuehrerschein = alter >= 18 && anteile.trifft(zufall, "FUEHRERSCHEIN");
        boolean auto = fuehrerschein && anteile.trifft(zufall, "AUTO_MIT_FUEHRERSCHEIN");
        return new Lage(bg, mitglied, alter, kategorie(alter, zufall), schueler, schulabschluss, gelernt,
                fuehrerschein, auto);
    }

    /** Pupils can't be placed yet (Y); nobody under 21 is self-employed. */
    private String kategorie(int alter, Zufall zufall) {
        var gezogen = zufall.gewichtet(kategorien, zeile -> zeile.zahl("promille")).text("kategorie");
        if (alter < 18) {
            return "Y";
        }
        return alter < 21 && gezogen.equals("S") ? "D" : gezogen;
    }

    private LocalDate kategorieSeit(Bedarfsgemeinschaft bg, Zufall zufall) {
        int tage = (int) Math.min(bg.seit().until(stichtag, ChronoUnit.DAYS), 400);
        return stichtag.minusDays(zufall.zwischen(0, tage));
    }

    private static @Nullable String zielgruppeU25(Lage lage, Zufall zufall) {
        return lage.schueler() ? "SCHUELER" : lage.gelernt() ? "VERMITTLUNGSKUNDEN" : zufall.aus(JUNGE);
    }

    private static Fallmanager.Art art(Lage lage) {
        if (lage.schueler()) {
            return Art.BERUFSBERATER;
        }
        if (lage.alter() < 25) {
            return Art.U25;
        }
        return switch (lage.kategorie()) {
            case "A" -> Art.ARBEITSMARKTNAH;
            case "S" -> Art.SELBSTAENDIGE;
            default -> lage.mitglied().zugewandert() ? Art.GEFLUECHTETE : Art.ARBEITSMARKTFERN;
        };
    }
}
