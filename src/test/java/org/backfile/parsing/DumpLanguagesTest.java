package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;

/** The same invented dump in every language that papers of this archive are written in. */
class DumpLanguagesTest {

    /** Language, byline, its author, date line, share button, source line and three sentences of a story. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            en; By Jane Doe; Jane Doe; 2 March 2013; Share this article; Source: Reuters; The harbour of the town was closed on Saturday after the storm that came in from the sea.
            de; Von Anna Muster; Anna Muster; 2. März 2013; Artikel teilen; Quelle: dpa; Der Hafen der Stadt ist am Samstag nach dem Sturm für die Schiffe geschlossen worden, und das Wasser steigt.
            fr; Par Jeanne Dupont; Jeanne Dupont; Publié le 2 mars 2013; Partager cet article; Source : AFP; Le port de la ville est fermé depuis samedi pour les navires, et la tempête ne faiblit pas dans la région.
            es; Por Juana Pérez; Juana Pérez; 2 de marzo de 2013; Compartir; Fuente: EFE; El puerto de la ciudad se cerró el sábado para los barcos después de la tormenta que llegó del mar.
            pt; Por Joana Silva; Joana Silva; 2 de março de 2013; Compartilhar; Fonte: Lusa; O porto da cidade foi fechado no sábado para os navios depois da tempestade que não para de crescer.
            it; Di Giovanna Rossi; Giovanna Rossi; 2 marzo 2013; Condividi; Fonte: ANSA; Il porto della città è stato chiuso sabato per le navi dopo la tempesta che viene dal mare e non cala.
            nl; Door Janneke Vries; Janneke Vries; 2 maart 2013; Deel dit artikel; Bron: ANP; De haven van de stad is zaterdag voor schepen gesloten na de storm die van zee kwam en niet gaat liggen.
            pl; Autor: Anna Kowalska; Anna Kowalska; 2 marca 2013; Udostępnij; Źródło: PAP; Port w mieście został w sobotę zamknięty dla statków, bo sztorm nie słabnie i jest coraz silniejszy na morzu.
            cs; Autor: Jana Nováková; Jana Nováková; 2. března 2013; Sdílet; Zdroj: ČTK; Přístav ve městě byl v sobotu uzavřen pro lodě, protože se bouře na moři zvedá a voda je stále výše než předtím.
            no; Av Kari Nordmann; Kari Nordmann; 2. mars 2013; Del artikkelen; Kilde: NTB; Havnen i byen ble stengt lørdag etter stormen som kom inn fra havet, og det er ikke åpent for skip å seile.
            da; Af Mette Hansen; Mette Hansen; 2. marts 2013; Del artiklen; Kilde: Ritzau; Havnen i byen er lukket efter stormen, der kom ind fra havet, og der er ikke åbent for skibe af nogen slags.
            sv; Av Anna Svensson; Anna Svensson; 2 mars 2013; Dela artikeln; Källa: TT; Hamnen i staden har varit stängd sedan i lördags och det är inte öppet för fartyg som kommer från havet.
            tr; Yazan: Ayşe Yılmaz; Ayşe Yılmaz; 2 Mart 2013; Paylaş; Kaynak: Anadolu; Kentin limanı fırtına sonrası cumartesi günü gemiler için kapatıldı ve bu karar daha uzun bir süre için geçerli olarak kalacak.
            ru; Автор: Анна Иванова; Анна Иванова; 2 марта 2013; Поделиться; Источник: ТАСС; Порт города закрыли в субботу после шторма, который пришёл с моря и не стихает уже второй день подряд.
            uk; Автор: Ганна Шевченко; Ганна Шевченко; 2 березня 2013; Поширити; Джерело: Укрінформ; Порт міста закрили в суботу після шторму, який прийшов з моря і не вщухає вже другий день поспіль.
            ar; بقلم سلمى حداد; سلمى حداد; ٢ آذار ٢٠١٣; مشاركة; المصدر: رويترز; أغلق ميناء المدينة يوم السبت بعد العاصفة التي جاءت من البحر ولم تهدأ حتى الآن في المنطقة كلها.
            he; מאת דנה לוי; דנה לוי; 2 במרץ 2013; שתפו; מקור: רויטרס; נמל העיר נסגר ביום שבת אחרי הסערה שהגיעה מן הים ולא נרגעה עד עכשיו בכל האזור שמסביב לעיר הגדולה.
            fa; نویسنده: سارا رضایی; سارا رضایی; ۱۲ اسفند ۱۳۹۱; اشتراک‌گذاری; منبع: ایرنا; بندر شهر روز شنبه پس از توفانی که از دریا آمد بسته شد و هنوز پس از دو روز گشوده نشده است چون باد کم نشد.
            hi; लेखक: अनीता शर्मा; अनीता शर्मा; 2 मार्च 2013; शेयर करें; स्रोत: पीटीआई; शहर का बंदरगाह शनिवार को समुद्र से आए तूफान के बाद बंद कर दिया गया और अभी तक नहीं खोला गया है।
            zh; 作者：王小明; 王小明; 2013年3月2日; 分享; 来源：新华社; 这座城市的港口星期六在来自海上的风暴之后关闭，至今没有重新开放，船只都停在外面等候通知。
            ja; 文：山田花子; 山田花子; 平成25年3月2日; シェア; 出典：共同通信; この町の港は海から来た嵐のあと土曜日に閉鎖され、今もまだ船の出入りは許されていないという。
            ko; 작성: 김민수 기자; 김민수; 2013년 3월 2일; 공유하기; 출처: 연합뉴스; 이 도시의 항구는 바다에서 온 폭풍이 지나간 뒤 토요일에 폐쇄되었고 아직도 배의 출입은 허용되지 않고 있다.
            """)
    void aDumpIsReadInItsLanguage(String language, String byline, String author, String date, String share, String source, String sentence) {
        String headline = sentence.substring(0, Math.min(sentence.length() / 2, 30)).strip();
        Reading reading = ArticleParser.read(SourceDocument.of(String.join("\n\n", headline, byline, date, share, sentence, sentence + " " + sentence, sentence + " " + sentence + " " + sentence, source)));

        assertEquals(FieldValue.text(language), reading.value(FieldName.LANGUAGE));
        assertEquals(FieldValue.names(List.of(author)), reading.value(FieldName.AUTHORS));
        assertEquals("Date[date=2013-03-02]", reading.value(FieldName.PUBLISHED_AT).toString());
        List<String> rules = reading.evidence().stream().map(Evidence::rule).toList();
        assertTrue(rules.contains("furniture-share"), () -> "the share button among " + rules);
        assertTrue(rules.contains("source-labelled"), () -> "the source line among " + rules);
        assertTrue(!reading.value(FieldName.AGENCIES).isAbsent(), "the agency of the source line");
    }
}
