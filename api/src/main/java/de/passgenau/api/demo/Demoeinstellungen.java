package de.passgenau.api.demo;

import java.time.LocalDate;

import de.passgenau.api.demo.landkreis.Umfang;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the demo Landkreis is.
 *
 * @param faelle number of cases, at most 13,000; 0 for no demo data
 * @param seed   another seed gives other people, employers and offers
 */
@ConfigurationProperties("passgenau.demo")
record Demoeinstellungen(@DefaultValue("" + FAELLE) int faelle, @DefaultValue("" + SEED) long seed) {

    static final int FAELLE = 1_300;
    static final long SEED = 1;

    Demoeinstellungen {
        if (faelle < 0 || faelle > Umfang.GROESSTER) {
            throw new IllegalArgumentException("passgenau.demo.faelle nimmt Werte von 0 (keine Demodaten) bis "
                    + Umfang.GROESSTER + ", nicht " + faelle);
        }
    }

    Umfang umfang(LocalDate stichtag) {
        return new Umfang(faelle, seed, stichtag);
    }
}
