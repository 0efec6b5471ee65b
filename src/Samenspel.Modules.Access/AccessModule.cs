using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Records;
using Samenspel.Modules.Access.Rights;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class AccessModule
{
    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddRecord()
        .AddHostedService<AnchorKeeping>()
        .AddSingleton<IModelPart, AccessTables>()
        .AddScoped<IRights, RightsDirectory>()
        .AddScoped<RecordNames>()
        .AddScoped<ILastChanges, LastChanges>()
        .AddHandler<ReadRecord, RecordPage, ReadRecordHandler, ReadsChain>()
        .AddHandler<CheckRecord, CheckedChain, CheckRecordHandler, ReadsChain>()
        .AddHandler<ExportRecord, byte[], ExportRecordHandler, ReadsChain>()
        .AddActionText(Denials.Counting, () => RecordTexts.Action_Counted)
        .AddScoped<SessionBook>()
        .AddScoped<ActorReader>();

    public static void MapAccess(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRecordFiles<ReadsRecordOfOrganisation>(RecordPaths.OrganisationTemplate, id => Recorder.OfOrganisation(new OrganisationId(id)));
        endpoints.MapRecordFiles<PlatformAdministrators>(RecordPaths.Platform, _ => Recorder.Platform);
    }

    /// <summary>Says who asks; goes before whatever asks for a permission.</summary>
    public static IApplicationBuilder UseActor(this IApplicationBuilder app) => app.UseMiddleware<SignedInActor>();
}
