using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Answering;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>What years bring to the module.</summary>
internal static class YearRegistration
{
    public static IServiceCollection AddYears(this IServiceCollection services) => services
        .AddScoped<YearKeys>()
        .AddScoped<IAnswer<DossierCopied>, CopyYears>()
        .AddHandler<ShowYears, YearsView, ShowYearsHandler, SeesDossier>()
        .AddHandler<ShowYearForm, YearFormView, ShowYearFormHandler, SeesDossier>()
        .AddHandler<FillAdvances, FilledAdvances, FillAdvancesHandler, SeesDossier>()
        .AddHandler<KeepYear, int, KeepYearHandler, EditsDossier>()
        .AddHandler<RemoveYear, DossierId, RemoveYearHandler, EditsDossier>()
        .AddActionText<KeepYear>(() => SharingTexts.Did_KeepYear)
        .AddActionText<RemoveYear>(() => SharingTexts.Did_RemoveYear);
}
