using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Searching;

/// <summary>Own keys with who pays an amount apart, and the years with their source.</summary>
internal sealed class KeyTexts(SamenspelDb db) : IDossierTexts
{
    public async Task<IReadOnlyList<DossierText>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var id = dossier.Id;
        var terms = await db.Set<SharingTerms>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == id, cancellation);
        var years = await db.Set<CostYear>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.Year).ToListAsync(cancellation);
        return
        [
            .. (terms?.Document.Keys ?? []).Select(key => new DossierText("sleutels", SharingTexts.Heading, key.Name, string.Join(' ', key.Additional.Select(amount => amount.Name)), CostSharingPaths.Key(id, key.Number))),
            .. years.Select(year => new DossierText("jaren", SharingTexts.Years_Heading, year.Year.ToString(CultureInfo.InvariantCulture), $"{year.Document.Source} {year.Document.KeyName.In(CultureInfo.CurrentUICulture)}", CostSharingPaths.Year(id, year.Year))),
        ];
    }
}
