package de.passgenau.api.demo.vorschlag;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.vorschlag.Rueckmeldung.Seite;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag.Paar;
import de.passgenau.api.vermittlung.vorschlag.VorschlagId;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsanlass;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund.Arbeitgeberabsage;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund.Bewerberabsage;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagstat;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import de.passgenau.catalogue.konto.Stellenanspruch;
import de.passgenau.catalogue.regel.Ausgang;

/** Proposes people of the demo, and carries the proposals on. */
public final class Demovorschlaege {

    private static final String AGS = "demo-ags";
    private static final ZoneId ORT = ZoneId.of("Europe/Berlin");
    private static final int MITTAGS = 12;

    private final LocalDate heute;
    private final Instant am;

    private Demovorschlaege(LocalDate heute, Instant am) {
        this.heute = heute;
        this.am = am;
    }

    /** @param faelle the cases of the demo as they are stored */
    public static List<Vermittlungsvorschlag> von(Landkreis landkreis, Instant am,
            Function<List<String>, List<Fall>> faelle) {
        var paare = Demopaar.von(landkreis);
        Map<String, Fall> gelesene = faelle.apply(paare.stream().map(Demopaar::fall).toList())
                .stream()
                .collect(Collectors.toMap(Fall::kennung, Function.identity()));
        var demo = new Demovorschlaege(landkreis.umfang().stichtag(), am);
        return paare.stream()
                .flatMap(paar -> Stream.ofNullable(gelesene.get(paar.fall())).map(fall -> demo.vorschlag(paar, fall)))
                .toList();
    }

    /** With what is claimed for them; accounts of others are left as they are. */
    public static List<Massnahmenkonto> konten(Landkreis landkreis, Instant am, List<Massnahmenkonto> bisherige) {
        Map<Fallkennung, Massnahmenkonto> konten = bisherige.stream()
                .collect(Collectors.toMap(Massnahmenkonto::fall, Function.identity()));
        for (var paar : Demopaar.von(landkreis)) {
            var fall = new Fallkennung(paar.fall());
            konten.put(fall, beansprucht(konten.getOrDefault(fall,
                    Massnahmenkonto.eroeffnet(fall, Spur.begonnen(am, List.of()))), paar));
        }
        return List.copyOf(konten.values());
    }

    private static Massnahmenkonto beansprucht(Massnahmenkonto konto, Demopaar paar) {
        if (konto.beanspruchen(new Stellenanspruch(id(paar).wert(), paar.stelle(), null),
                konto.spur()) instanceof Ausgang.Vollzogen<Massnahmenkonto>(var stand)) {
            return paar.istEnde() ? stand.beendet(id(paar).wert(), konto.spur()) : stand;
        }
        throw new IllegalStateException("Nobody can claim this offer of the demo: " + paar);
    }

    private static VorschlagId id(Demopaar paar) {
        return new VorschlagId(UUID.nameUUIDFromBytes(paar.kennung().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private Vermittlungsvorschlag vorschlag(Demopaar paar, Fall fall) {
        var vorschlag = Vermittlungsvorschlag.gemacht(id(paar),
                new Paar(fall.id(), fall.bezug(), new StellenangebotId(paar.stelle())),
                new Vorschlagsanlass("Beruf und Weg passen.", false, null), tat(paar, 0));
        for (int i = 1; i < paar.wege().size(); i++) {
            vorschlag = weiter(vorschlag, paar.wege().get(i), tat(paar, i));
        }
        return vorschlag;
    }

    private static Vermittlungsvorschlag weiter(Vermittlungsvorschlag bisher, Vorschlagsstand stand,
            Vorschlagstat tat) {
        return switch (stand) {
            case ABGELEHNT_ARBEITGEBER -> bisher
                    .weiter(stand, new Vorschlagsgrund(Arbeitgeberabsage.ANDERWEITIG_BESETZT, null, null, null), tat)
                    .mit(Seite.ARBEITGEBER, "Gern wieder, wenn im Frühjahr Plätze frei sind.", tat);
            case ABGELEHNT_BEWERBER ->
                bisher.weiter(stand, new Vorschlagsgrund(null, Bewerberabsage.ARBEITSZEIT, null, null), tat);
            case VORSTELLUNG -> bisher.weiter(stand, Vorschlagsgrund.KEINER, tat)
                    .mit(Seite.ARBEITGEBER, "Wir laden zum Gespräch ein.", tat);
            case VORGESCHLAGEN, VERSANDT, BEWORBEN, EINGESTELLT, ZURUECKGEZOGEN ->
                bisher.weiter(stand, Vorschlagsgrund.KEINER, tat);
        };
    }

    /** One step a day, not later than today. */
    private Vorschlagstat tat(Demopaar paar, int schritt) {
        var tag = heute.minusDays(Math.max(0, paar.vor() - schritt));
        var zeit = tag.isBefore(heute) ? tag.atTime(MITTAGS, 0).atZone(ORT).toInstant() : am;
        return new Vorschlagstat(schritt == 0 ? paar.fallmanager() : AGS, tag, Spur.begonnen(zeit, List.of()));
    }
}
