package de.passgenau.api.eingliederung.hinweis;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.jugend.Zielgruppenfolge;

/** U-02 to U-04: the target group of a person under 25 has to change. */
final class ZielgruppeFaellig implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        return Zielgruppenfolge.faellig(lage)
                .stream()
                .map(wechsel -> Hinweis.of(wechsel.regel(), "hinweis.u-02.wechsel", wechsel.seit(),
                        List.copyOf(wechsel.nach())));
    }
}
