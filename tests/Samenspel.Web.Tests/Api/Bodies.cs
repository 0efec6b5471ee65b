using System.Text;

namespace Samenspel.Web.Tests.Api;

/// <summary>A body for every operation that takes one, such as somebody who may would send: what is refused then is refused for another reason.</summary>
internal static class Bodies
{
    public static HttpContent? Of(Operation operation, IReadOnlyDictionary<string, string> ids)
    {
        if (operation.TakesFile)
        {
            return new MultipartFormDataContent { { new ByteArrayContent("Tekst"u8.ToArray()), "bestand", "tekst.txt" } };
        }

        return operation.TakesBody ? new StringContent(Json(operation.Id, ids), Encoding.UTF8, "application/json") : null;
    }

    private static string Json(string operation, IReadOnlyDictionary<string, string> ids) => operation switch
    {
        "OpenDossier" or "WijzigDossier" => """{"titel":"Gewijzigd","doel":null,"peildatum":"2026-01-01"}""",
        "KopieerDossier" => """{"titel":"Een kopie"}""",
        "WijzigDeelnemers" => """{"deelnemers":[{"gemeentecode":"GM0505"}]}""",
        "LegDeelnameVast" => $$"""{"deelnemer":"{{ids.GetValueOrDefault("deelnemerId") ?? Guid.Empty.ToString()}}","stand":"verkent","sinds":"2026-11-01","reden":null}""",
        "WijzigDossierstatus" => """{"status":"gesloten"}""",
        "BewaarCijfers" => """{"prijspeil":2026,"kostenPerFte":90000,"btw":"exclusief","bron":{"titel":"Eigen opgave"},"deelnemers":[]}""",
        "VervangUitgangspunt" => """{"numbers":{"value":6},"reason":"Het contract loopt zes jaar."}""",
        "BewaarPost" => """{"name":"Werkplek","category":"hardware","driver":"workplaces","amount":740,"uses":["together"]}""",
        "BewaarVariant" => """{"name":"Alles centraal","kind":"allCentral"}""",
        "BewaarBaat" => """{"kind":"quality","text":"Beter bereikbaar"}""",
        "BewaarKenmerken" => """{"participants":[]}""",
        "BewaarSamenhang" => """{"groups":[]}""",
        "GeefRol" => $$"""{"persoonId":"{{ids["persoonId"]}}","rol":"bewerker"}""",
        "WijzigRol" => """{"rol":"bewerker"}""",
        "NodigUit" => $$"""{"email":"iemand@dordrecht.test","voorOrganisatieId":"{{ids["organisatie"]}}","rol":"lezer"}""",
        "KiesOpenbaarDeel" => """{"besluiten":true,"data":true}""",
        "DeelDossier" or "DeelBijdrage" => """{"kring":"iedereen"}""",
        "VoegBijdrageToe" or "WijzigBijdrage" => """{"titel":"Gewijzigd","tekst":"Gewijzigd"}""",
        "BeginProces" => """{"model":"samenspel:egem-7","tracks":[{"name":"Infrastructuur"}]}""",
        "VoegSpoorToe" or "WijzigSpoor" => """{"name":"Applicaties"}""",
        "BeeindigSpoor" => """{"endedOn":"2026-11-01","reason":"Gaat op in het andere"}""",
        "PlanPoort" => """{"rule":"all","dates":[]}""",
        "LegBesluitVast" => """{"what":"start-research/college-start","tracks":[1],"outcome":"adopted","date":"2026-11-01"}""",
        "KiesNaBesluit" => """{"choice":"adapt","reason":"Wij passen het voorstel aan"}""",
        "SchrijfAntwoord" => """{"version":0,"text":"Alle ICT-taken"}""",
        "DeelAntwoord" => """{"version":1}""",
        "TrekAntwoordIn" => """{"version":1,"reason":"Te vroeg"}""",
        "BerekenBusinesscase" => "{}",
        "LegBusinesscaseVersieVast" => """{"naam":"Voor de stuurgroep"}""",
        "BevriesBusinesscaseVersie" => """{"grond":"Besluit van de stuurgroep"}""",
        "MaakBezwaar" => """{"aanname":"figure/fteToday","tekst":"Te hoog"}""",
        "BeantwoordBezwaar" => """{"tekst":"Nageteld"}""",
        "BewaarDossierKalender" => """{"start":"2028-01-01","route":"wgr-set-up","councilTakesPart":false}""",
        "BewaarPartnerstrategie" => """{"goals":[{"motive":"cost","priority":1}],"ambition":3,"weights":{"nabijheid":20}}""",
        "BewaarRaadsjaar" => """{"meetings":[{"day":"2027-01-12","delivery":"2026-12-29","name":"Raad"}],"recesses":[],"seats":[]}""",
        "BewaarKostenverdelingAfspraken" => """{"goals":["stable","simple"],"transition":null,"settlement":null}""",
        "MaakEigenSleutel" or "WijzigEigenSleutel" => """{"name":"Naar inwoners","parts":[{"percent":100,"by":"inhabitants"}],"additional":[]}""",
        "MaakKostenverdelingJaar" =>
            """{"year":2027,"budget":1000,"reserveBefore":0,"key":"gelijk","rule":{"reservePercent":3,"chargePercent":5},"advances":[{"participant":"dordrecht","amount":1000}]}""",
        "WijzigKostenverdelingJaar" => """{"budget":1000,"actual":1080,"reserveBefore":0,"rule":{"reservePercent":3,"chargePercent":5},"advances":[{"participant":"dordrecht","amount":1000}]}""",
        "BerekenToetreding" => """{"newcomer":"dordrecht","key":"inwoners"}""",
        "LegSleutelVast" => $$"""{"key":"gelijk","title":"Besluit","fingerprint":"{{new string('0', 64)}}"}""",
        _ => throw new InvalidOperationException($"{operation} takes a body, and none is known here."),
    };
}
