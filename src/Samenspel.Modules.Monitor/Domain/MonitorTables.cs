using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samenspel.Data;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Monitor.Domain;

internal sealed class MonitorTables : IModelPart
{
    private const int CodeMaxLength = 10;

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public string TablePrefix => "monitor_";

    public void Configure(ModelBuilder model)
    {
        // Kept whole as JSON, never as tables of their own.
        model.Ignore<AnswerDocument>();
        model.Ignore<CampaignResult>();
        model.Entity<Campaign>(campaign =>
        {
            campaign.ToTable("monitor_campaign");
            campaign.HasKey(c => c.Id);
            campaign.Property(c => c.Id).HasColumnName("id").ValueGeneratedNever();
            campaign.Property(c => c.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
            campaign.Property(c => c.TitleNl).HasMaxLength(Campaign.TitleMaxLength).HasColumnName("title_nl");
            campaign.Property(c => c.TitleEn).HasMaxLength(Campaign.TitleMaxLength).HasColumnName("title_en");
            campaign.Property(c => c.From).HasColumnName("from_day");
            campaign.Property(c => c.Until).HasColumnName("until_day");
            campaign.Property(c => c.SurveyVersion).HasColumnName("survey_version");
            campaign.Property(c => c.IsPublic).HasColumnName("is_public");
            Whole(campaign.Property(c => c.Asked)).HasColumnName("asked");
            campaign.Property(c => c.RemindedAt).HasColumnName("reminded_at");
            campaign.Property(c => c.ClosedAt).HasColumnName("closed_at");
            Whole(campaign.Property(c => c.Result)).HasColumnName("result");
            campaign.Property(c => c.Version).IsConcurrencyToken().HasColumnName("version");
            campaign.Property(c => c.ChangedAt).HasColumnName("changed_at");
        });
        model.Entity<CampaignAnswer>(answer =>
        {
            answer.ToTable("monitor_answer");
            answer.HasKey(a => new { a.CampaignId, a.Code });
            answer.Property(a => a.CampaignId).HasColumnName("campaign_id");
            answer.Property(a => a.Code).HasMaxLength(CodeMaxLength).HasColumnName("code");
            Whole(answer.Property(a => a.Document)).HasColumnName("document");
            answer.Property(a => a.SentAt).HasColumnName("sent_at");
            answer.Property(a => a.IsImported).HasColumnName("is_imported");
            answer.Property(a => a.Version).IsConcurrencyToken().HasColumnName("version");
            answer.Property(a => a.ChangedAt).HasColumnName("changed_at");
            answer.HasOne<Campaign>().WithMany().HasForeignKey(a => a.CampaignId);
        });
    }

    private static PropertyBuilder<T> Whole<T>(PropertyBuilder<T> property) => property.HasConversion(
        new ValueConverter<T, string>(value => Write(value), text => JsonSerializer.Deserialize<T>(text, Options)!),
        new ValueComparer<T>((left, right) => Write(left) == Write(right), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));

    private static string Write<T>(T? value) => JsonSerializer.Serialize(value, Options);
}
