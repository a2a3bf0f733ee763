package de.passgenau.api.fall.akte;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.angaben.Funktionsgrenze;
import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.profil.Profilteil;
import de.passgenau.api.fall.profil.Profilverlauf;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.profil.Staerke;
import de.passgenau.api.fall.profil.Station;
import de.passgenau.api.fall.profil.Zielberuf;
import org.jspecify.annotations.Nullable;

/**
 * A version of the profile with its last day (P-02).
 *
 * @param gueltigBis null of the one that holds
 */
record Profilsicht(Profilfassung fassung, @Nullable LocalDate gueltigBis) implements Erfasst {

    static Profilsicht von(Profilverlauf verlauf, Profilfassung fassung) {
        return new Profilsicht(fassung, verlauf.gueltigBis(fassung));
    }

    @Override
    public Kopf kopf() {
        return fassung.kopf();
    }

    public LocalDate gueltigVon() {
        return fassung.gueltigVon();
    }

    public Zielberuf zielberuf() {
        return fassung.angaben().zielberuf();
    }

    public List<Zielberuf> alternativen() {
        return fassung.angaben().alternativen();
    }

    public List<Staerke> staerken() {
        return fassung.angaben().staerken();
    }

    public List<String> kenntnisse() {
        return fassung.angaben().kenntnisse();
    }

    public List<String> nachweise() {
        return fassung.angaben().nachweise();
    }

    public List<Station> werdegang() {
        return fassung.angaben().werdegang();
    }

    public Rahmenbedingungen rahmen() {
        return fassung.angaben().rahmen();
    }

    public List<Funktionsgrenze> grenzen() {
        return fassung.angaben().grenzen();
    }

    public @Nullable String grenzenhinweis() {
        return fassung.angaben().grenzenhinweis();
    }

    /** What nobody has asked yet (P-01). */
    public List<Profilteil> luecken() {
        return List.copyOf(fassung.angaben().luecken());
    }
}
