package de.passgenau.api.stelle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.stelle.Stellenvorgang.Art;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.wunsch.Wuensche;
import de.passgenau.api.stelle.wunsch.Wunschbeurteilung;
import de.passgenau.api.stelle.wunsch.Wunschentscheidung;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A place of work or training that an employer offers. It is reported to the Arbeitgeberservice and stands from that day
 * on; it is changed version by version until somebody closes it or its last day is over. What the employer may not wish
 * for is held back all the while. A closed one stays, for whoever was proposed for it.
 *
 * @param schema      version of the document's form
 * @param doppel      what nothing else that stands may have
 * @param betreuer    Kennung of who looks after it in the Arbeitgeberservice
 * @param doppeltWeil why it stands beside one that is the same
 * @param schliessung null until somebody closes it
 * @param verlauf     everything that was done with it, the latest last
 * @param uebernahme  where else it is found; null if nowhere
 * @param besetzt     how many of its places have been taken after proposals; null for none
 */
@Document("stellenangebote")
public record Stellenangebot(
        @Id StellenangebotId id,
        @Version long version,
        int schema,
        ArbeitgeberId arbeitgeber,
        Doppelkennung doppel,
        Stellenangaben angaben,
        Wuensche wuensche,
        Stellenherkunft herkunft,
        LocalDate gemeldetAm,
        String betreuer,
        @Nullable String doppeltWeil,
        @Nullable Schliessung schliessung,
        List<Stellenvorgang> verlauf,
        Spur spur,
        @Nullable Uebernahme uebernahme,
        @Nullable Integer besetzt) implements Dokument {

    public static final int SCHEMA = 1;

    public Stellenangebot {
        verlauf = List.copyOf(verlauf);
    }

    public static Stellenangebot gemeldet(StellenangebotId id, ArbeitgeberId arbeitgeber, Stellenmeldung meldung,
            Stellentat tat) {
        return new Stellenangebot(id, 0, SCHEMA, arbeitgeber, doppel(id, arbeitgeber, meldung), meldung.angaben(),
                Wuensche.von(meldung.wuensche()), Stellenherkunft.EIGEN, tat.tag(), meldung.betreuer(),
                meldung.doppeltWeil(), null, List.of(vorgang(Art.GEMELDET, List.of(), meldung.doppeltWeil(), tat)),
                tat.spur(), null, null);
    }

    /** Taken over from elsewhere. */
    public static Stellenangebot uebernommen(StellenangebotId id, ArbeitgeberId arbeitgeber, Lieferung lieferung,
            Stellentat tat) {
        var meldung = lieferung.meldung();
        var neu = gemeldet(id, arbeitgeber, meldung, tat);
        return new Stellenangebot(id, 0, SCHEMA, arbeitgeber, neu.doppel, neu.angaben, neu.wuensche,
                Stellenherkunft.UEBERNOMMEN, neu.gemeldetAm, neu.betreuer, neu.doppeltWeil, null,
                List.of(vorgang(Art.UEBERNOMMEN, List.of(), lieferung.quelle().system(), tat)), neu.spur,
                new Uebernahme(List.of(lieferung.quelle()), lieferung.geliefert(), lieferung.berufswort()), null);
    }

    /** The same one if nothing is different. */
    public Stellenangebot geaendert(Stellenmeldung meldung, Stellentat tat) {
        var neu = mit(meldung);
        return neu.equals(this)
                ? this
                : neu.nach(vorgang(Art.GEAENDERT, angaben.geaendert(meldung.angaben()), meldung.doppeltWeil(), tat),
                        tat);
    }

    /** As its source tells it now; it stands again if it was closed because its source did not have it. */
    public Stellenangebot nachgefuehrt(Lieferung lieferung, Stellentat tat) {
        var meldung = lieferung.meldung();
        var offen = mit(meldung).nachDer(lieferung);
        var neu = offen.standAm(tat.tag()) == Stellenstand.GESCHLOSSEN ? offen.ohneAnspruch() : offen;
        return neu.equals(this)
                ? this
                : neu.nach(vorgang(Art.NACHGEFUEHRT, angaben.geaendert(meldung.angaben()),
                        lieferung.quelle().system(), tat), tat);
    }

    private Stellenangebot nachDer(Lieferung lieferung) {
        var quellen = uebernahme == null ? List.<Angebotsquelle>of() : uebernahme.quellen();
        return mit(entfallen() ? null : schliessung,
                new Uebernahme(quellen, lieferung.geliefert(), lieferung.berufswort()).mit(lieferung.quelle()));
    }

    /** That another source has it as well, or says something else of where it is found. */
    public Stellenangebot auchIn(Angebotsquelle quelle, Stellentat tat) {
        var bisher = uebernahme == null ? new Uebernahme(List.of(), null, null) : uebernahme;
        var neu = mit(schliessung, bisher.mit(quelle));
        return neu.equals(this) ? this : neu.nach(vorgang(Art.NACHGEFUEHRT, List.of(), quelle.system(), tat), tat);
    }

    /** A source does not have it any more: it ends unless the employer has reported it here, or another source has it. */
    public Stellenangebot nichtMehrIn(Angebotsquelle quelle, Stellentat tat) {
        if (uebernahme == null || uebernahme.quelle(quelle.eindeutig()).isEmpty()) {
            return this;
        }
        return herkunft == Stellenherkunft.UEBERNOMMEN && uebernahme.quellen().size() == 1
                ? geschlossen(new Schliessung(Schliessungsgrund.ENTFALLEN, tat.tag(), null), tat)
                : mit(schliessung, uebernahme.ohne(quelle))
                        .nach(vorgang(Art.NACHGEFUEHRT, List.of(), quelle.system(), tat), tat);
    }

    private Stellenangebot mit(Stellenmeldung meldung) {
        return new Stellenangebot(id, version, schema, arbeitgeber, doppel(id, arbeitgeber, meldung),
                meldung.angaben(), wuensche.mit(meldung.wuensche()), herkunft, gemeldetAm, meldung.betreuer(),
                meldung.doppeltWeil(), schliessung, verlauf, spur, uebernahme, besetzt);
    }

    private Stellenangebot mit(@Nullable Schliessung ende, @Nullable Uebernahme neue) {
        return new Stellenangebot(id, version, schema, arbeitgeber, doppel, angaben, wuensche, herkunft, gemeldetAm,
                betreuer, doppeltWeil, ende, verlauf, spur, neue, besetzt);
    }

    public Stellenangebot geschlossen(Schliessung ende, Stellentat tat) {
        return ohneAnspruch().mit(ende, uebernahme)
                .nach(vorgang(Art.GESCHLOSSEN, List.of(), ende.grund().name(), tat), tat);
    }

    /** A person has said what becomes of a wish. */
    public Stellenangebot beurteilt(String wunschId, Wunschbeurteilung beurteilung, Stellentat tat) {
        var art = beurteilung.entscheidung() == Wunschentscheidung.UNVERZICHTBAR
                ? Art.WUNSCH_UNVERZICHTBAR
                : Art.WUNSCH_GESTRICHEN;
        return new Stellenangebot(id, version, schema, arbeitgeber, doppel, angaben,
                wuensche.beurteilt(wunschId, beurteilung), herkunft, gemeldetAm, betreuer, doppeltWeil, schliessung,
                verlauf, spur, uebernahme, besetzt).nach(vorgang(art, List.of(), beurteilung.grund(), tat), tat);
    }

    /** No longer in the way of one that is the same; for one that does not stand. */
    public Stellenangebot ohneAnspruch() {
        return new Stellenangebot(id, version, schema, arbeitgeber, Doppelkennung.keine(id), angaben, wuensche,
                herkunft, gemeldetAm, betreuer, doppeltWeil, schliessung, verlauf, spur, uebernahme, besetzt);
    }

    /** So many of its places are taken at least; one that was taken once does not become free by itself. */
    public Stellenangebot besetzt(int plaetze, Spur fortgesetzt) {
        return plaetze <= Objects.requireNonNullElse(besetzt, 0)
                ? this
                : new Stellenangebot(id, version, schema, arbeitgeber, doppel, angaben, wuensche, herkunft, gemeldetAm,
                        betreuer, doppeltWeil, schliessung, verlauf, fortgesetzt, uebernahme, plaetze);
    }

    private Stellenangebot nach(Stellenvorgang vorgang, Stellentat tat) {
        return new Stellenangebot(id, version, schema, arbeitgeber, doppel, angaben, wuensche, herkunft, gemeldetAm,
                betreuer, doppeltWeil, schliessung, Stream.concat(verlauf.stream(), Stream.of(vorgang)).toList(),
                tat.spur(), uebernahme, besetzt);
    }

    private static Doppelkennung doppel(StellenangebotId id, ArbeitgeberId arbeitgeber, Stellenmeldung meldung) {
        return meldung.doppeltWeil() == null
                ? Doppelkennung.von(arbeitgeber, meldung.angaben(), id)
                : Doppelkennung.keine(id);
    }

    private static Stellenvorgang vorgang(Art art, List<String> felder, @Nullable String grund, Stellentat tat) {
        return new Stellenvorgang(art, tat.spur().geaendertAm(), tat.durch(), felder, grund);
    }

    /** What everybody but the Arbeitgeberservice reads, searches and is matched by: no word that is held back. */
    public Stellenangaben oeffentlich() {
        return angaben.lesbar(wuensche::ohneZurueckgehaltenes, wuensche::stehenIn);
    }

    /** The last day on which it stands; null as long as nobody knows. */
    public @Nullable LocalDate letzterTag() {
        var gueltigBis = angaben.rahmen().gueltigBis();
        if (schliessung == null) {
            return gueltigBis;
        }
        var davor = schliessung.tag().minusDays(1);
        return gueltigBis != null && gueltigBis.isBefore(davor) ? gueltigBis : davor;
    }

    public Stellenstand standAm(LocalDate tag) {
        var letzter = letzterTag();
        return letzter != null && tag.isAfter(letzter) ? Stellenstand.GESCHLOSSEN : Stellenstand.VEROEFFENTLICHT;
    }

    /** Never below zero, though an employer may take more than it has said. */
    public int freiePlaetze() {
        return Math.max(0, angaben.rahmen().plaetze() - Objects.requireNonNullElse(besetzt, 0));
    }

    /** Whether somebody may still be proposed for it: it stands, and a place is free. */
    public boolean suchtAm(LocalDate tag) {
        return standAm(tag) == Stellenstand.VEROEFFENTLICHT && freiePlaetze() > 0;
    }

    /** Why it does not stand on this day; null if it does. */
    public @Nullable Schliessungsgrund grundAm(LocalDate tag) {
        if (standAm(tag) == Stellenstand.VEROEFFENTLICHT) {
            return null;
        }
        return schliessung == null ? Schliessungsgrund.ABGELAUFEN : schliessung.grund();
    }

    /** Closed because its source did not have it any more. */
    public boolean entfallen() {
        return schliessung != null && schliessung.grund() == Schliessungsgrund.ENTFALLEN;
    }

    /** Where else it is found. */
    public List<Angebotsquelle> quellen() {
        return uebernahme == null ? List.of() : uebernahme.quellen();
    }

    public boolean stehtIn(String system) {
        return uebernahme != null && uebernahme.kennt(system);
    }

    /** The word of which its occupation is only assumed; null where that is certain, or corrected here. */
    public @Nullable String berufAngenommenAus() {
        var bekannte = uebernahme;
        if (bekannte == null) {
            return null;
        }
        var geliefert = bekannte.geliefert();
        return geliefert != null && angaben.taetigkeit().equals(geliefert.taetigkeit()) ? bekannte.berufswort() : null;
    }

    @Override
    public String kennung() {
        return id.wert();
    }
}
