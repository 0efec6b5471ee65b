using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Carrying;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Objections;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>What versions and objections bring to the module.</summary>
internal static class VersionRegistration
{
    public static IServiceCollection AddVersions(this IServiceCollection services) => services
        .AddScoped<CurrentCase>()
        .AddScoped<People>()
        .AddScoped<VersionSeals>()
        .AddScoped<IVersionSeals>(provider => provider.GetRequiredService<VersionSeals>())
        .AddScoped<ISubjectNames, VersionNames>()
        .AddScoped<IDossierKeeper, FrozenVersions>()
        .AddScoped<IDecidable, DecidableVersions>()
        .AddScoped<IDossierCargo, CaseCargo>()
        .AddHandler<ListVersions, VersionList, ListVersionsHandler, SeesDossier>()
        .AddHandler<ShowVersion, VersionView, ShowVersionHandler, SeesDossier>()
        .AddHandler<RepeatVersion, VersionRepetition, RepeatVersionHandler, SeesDossier>()
        .AddHandler<CompareVersions, CaseComparison, CompareVersionsHandler, SeesDossier>()
        .AddHandler<MakeVersion, int, MakeVersionHandler, EditsDossier>()
        .AddHandler<FreezeVersion, int, FreezeVersionHandler, FreezesVersions>()
        .AddHandler<RemoveVersion, DossierId, RemoveVersionHandler, EditsDossier>()
        .AddActionText<MakeVersion>(() => VersionTexts.Did_Make)
        .AddActionText<FreezeVersion>(() => VersionTexts.Did_Freeze)
        .AddActionText<RemoveVersion>(() => VersionTexts.Did_Remove)
        .AddObjections();
}
