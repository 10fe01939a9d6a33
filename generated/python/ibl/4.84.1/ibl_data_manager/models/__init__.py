"""The types of the API. Each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .acceptance_enum import AcceptanceEnum as AcceptanceEnum
    from .access_enum import AccessEnum as AccessEnum
    from .access_times_heatmap import AccessTimesHeatmap as AccessTimesHeatmap
    from .accessible_mentors_by_email_request import (
        AccessibleMentorsByEmailRequest as AccessibleMentorsByEmailRequest,
    )
    from .accessible_mentors_by_email_response import (
        AccessibleMentorsByEmailResponse as AccessibleMentorsByEmailResponse,
    )
    from .action_breakdown import ActionBreakdown as ActionBreakdown
    from .activate_user_free_trial import ActivateUserFreeTrial as ActivateUserFreeTrial
    from .active_users_data import ActiveUsersData as ActiveUsersData
    from .active_users_list import ActiveUsersList as ActiveUsersList
    from .active_users_per_course import ActiveUsersPerCourse as ActiveUsersPerCourse
    from .active_users_per_course_data import (
        ActiveUsersPerCourseData as ActiveUsersPerCourseData,
    )
    from .activity_api import ActivityAPI as ActivityAPI
    from .activity_data import ActivityData as ActivityData
    from .activity_info import ActivityInfo as ActivityInfo
    from .add_mentor_to_disclaimer import AddMentorToDisclaimer as AddMentorToDisclaimer
    from .ai_account_orgs_use_default_llm_key_create_response import (
        AiAccountOrgsUseDefaultLlmKeyCreateResponse as AiAccountOrgsUseDefaultLlmKeyCreateResponse,
    )
    from .ai_account_orgs_users_free_trial_retrieve_response import (
        AiAccountOrgsUsersFreeTrialRetrieveResponse as AiAccountOrgsUsersFreeTrialRetrieveResponse,
    )
    from .ai_generated_image import AIGeneratedImage as AIGeneratedImage
    from .ai_user_profile_memory_relation import (
        AIUserProfileMemoryRelation as AIUserProfileMemoryRelation,
    )
    from .ai_user_profile_request import AIUserProfileRequest as AIUserProfileRequest
    from .align_mentor_bubble_enum import AlignMentorBubbleEnum as AlignMentorBubbleEnum
    from .analytics_overview import AnalyticsOverview as AnalyticsOverview
    from .answer import Answer as Answer
    from .app import App as App
    from .apple_subscription_status_request import (
        AppleSubscriptionStatusRequest as AppleSubscriptionStatusRequest,
    )
    from .apple_subscription_status_view import (
        AppleSubscriptionStatusView as AppleSubscriptionStatusView,
    )
    from .apple_verify_transaction_id import (
        AppleVerifyTransactionId as AppleVerifyTransactionId,
    )
    from .artifact import Artifact as Artifact
    from .artifact import ArtifactWrite as ArtifactWrite
    from .artifact_list import ArtifactList as ArtifactList
    from .assertion import Assertion as Assertion
    from .assertion import AssertionWrite as AssertionWrite
    from .associate_account_response import (
        AssociateAccountResponse as AssociateAccountResponse,
    )
    from .associate_apple_account import AssociateAppleAccount as AssociateAppleAccount
    from .assumed_knowledge import AssumedKnowledge as AssumedKnowledge
    from .assumed_knowledge_level import AssumedKnowledgeLevel as AssumedKnowledgeLevel
    from .audio_to_text_request import AudioToTextRequest as AudioToTextRequest
    from .audio_to_text_response import AudioToTextResponse as AudioToTextResponse
    from .auth_token import AuthToken as AuthToken
    from .auth_type_enum import AuthTypeEnum as AuthTypeEnum
    from .auto_memory_prompt import AutoMemoryPrompt as AutoMemoryPrompt
    from .average import Average as Average
    from .average_data import AverageData as AverageData
    from .average_overtime import AverageOvertime as AverageOvertime
    from .avg_course_grade_with_cutoff import (
        AvgCourseGradeWithCutoff as AvgCourseGradeWithCutoff,
    )
    from .avg_course_grade_with_cutoff_data import (
        AvgCourseGradeWithCutoffData as AvgCourseGradeWithCutoffData,
    )
    from .aws_tenant_launch_request import (
        AWSTenantLaunchRequest as AWSTenantLaunchRequest,
    )
    from .base_error_response import BaseErrorResponse as BaseErrorResponse
    from .base_finance_response import BaseFinanceResponse as BaseFinanceResponse
    from .base_response import BaseResponse as BaseResponse
    from .billing_period import BillingPeriod as BillingPeriod
    from .blank_course_invitation_create import (
        BlankCourseInvitationCreate as BlankCourseInvitationCreate,
    )
    from .blank_enum import BlankEnum as BlankEnum
    from .blank_platform_invitation_create import (
        BlankPlatformInvitationCreate as BlankPlatformInvitationCreate,
    )
    from .blank_program_invitation_create import (
        BlankProgramInvitationCreate as BlankProgramInvitationCreate,
    )
    from .block_skill_point_info_request import (
        BlockSkillPointInfoRequest as BlockSkillPointInfoRequest,
    )
    from .bot import Bot as Bot
    from .bot_command import BotCommand as BotCommand
    from .bot_command import BotCommandWrite as BotCommandWrite
    from .bot_create import BotCreate as BotCreate
    from .bot_create import BotCreateWrite as BotCreateWrite
    from .breakdown import Breakdown as Breakdown
    from .bulk_course_invitation_create import (
        BulkCourseInvitationCreate as BulkCourseInvitationCreate,
    )
    from .bulk_course_invitation_response import (
        BulkCourseInvitationResponse as BulkCourseInvitationResponse,
    )
    from .bulk_create_assertion import BulkCreateAssertion as BulkCreateAssertion
    from .bulk_platform_invitation_create import (
        BulkPlatformInvitationCreate as BulkPlatformInvitationCreate,
    )
    from .bulk_platform_invitation_response import (
        BulkPlatformInvitationResponse as BulkPlatformInvitationResponse,
    )
    from .bulk_program_invitation_create import (
        BulkProgramInvitationCreate as BulkProgramInvitationCreate,
    )
    from .bulk_program_invitation_response import (
        BulkProgramInvitationResponse as BulkProgramInvitationResponse,
    )
    from .bulk_suggestion_response import (
        BulkSuggestionResponse as BulkSuggestionResponse,
    )
    from .call_authentication_request import (
        CallAuthenticationRequest as CallAuthenticationRequest,
    )
    from .call_authentication_response import (
        CallAuthenticationResponse as CallAuthenticationResponse,
    )
    from .call_configuration import CallConfiguration as CallConfiguration
    from .call_configuration import CallConfigurationWrite as CallConfigurationWrite
    from .call_configuration_mode_enum import (
        CallConfigurationModeEnum as CallConfigurationModeEnum,
    )
    from .campaign_enablement import CampaignEnablement as CampaignEnablement
    from .campaign_exclusion import CampaignExclusion as CampaignExclusion
    from .catalog_auto_increment_response import (
        CatalogAutoIncrementResponse as CatalogAutoIncrementResponse,
    )
    from .catalog_auto_increment_update_request import (
        CatalogAutoIncrementUpdateRequest as CatalogAutoIncrementUpdateRequest,
    )
    from .celery_heartbeat import CeleryHeartbeat as CeleryHeartbeat
    from .celery_heartbeat_fail import CeleryHeartbeatFail as CeleryHeartbeatFail
    from .celery_heartbeat_fail_status_enum import (
        CeleryHeartbeatFailStatusEnum as CeleryHeartbeatFailStatusEnum,
    )
    from .celery_heartbeat_status_enum import (
        CeleryHeartbeatStatusEnum as CeleryHeartbeatStatusEnum,
    )
    from .chat_history import ChatHistory as ChatHistory
    from .chat_history_filter_data import ChatHistoryFilterData as ChatHistoryFilterData
    from .chat_history_filter_user import ChatHistoryFilterUser as ChatHistoryFilterUser
    from .chat_history_item import ChatHistoryItem as ChatHistoryItem
    from .chat_history_session_id import ChatHistorySessionId as ChatHistorySessionId
    from .chat_session_request import ChatSessionRequest as ChatSessionRequest
    from .chat_session_response import ChatSessionResponse as ChatSessionResponse
    from .check_document_training_status import (
        CheckDocumentTrainingStatus as CheckDocumentTrainingStatus,
    )
    from .company import Company as Company
    from .company import CompanyWrite as CompanyWrite
    from .comparison_info import ComparisonInfo as ComparisonInfo
    from .component_block import ComponentBlock as ComponentBlock
    from .component_block_type_enum import (
        ComponentBlockTypeEnum as ComponentBlockTypeEnum,
    )
    from .configuration_item import ConfigurationItem as ConfigurationItem
    from .connected_service import ConnectedService as ConnectedService
    from .connected_service_provider_enum import (
        ConnectedServiceProviderEnum as ConnectedServiceProviderEnum,
    )
    from .consumer_channel import ConsumerChannel as ConsumerChannel
    from .consumer_channel import ConsumerChannelWrite as ConsumerChannelWrite
    from .content_analytics import ContentAnalytics as ContentAnalytics
    from .content_averages import ContentAverages as ContentAverages
    from .content_details_content_info import (
        ContentDetailsContentInfo as ContentDetailsContentInfo,
    )
    from .content_details_learner import ContentDetailsLearner as ContentDetailsLearner
    from .content_details_pagination import (
        ContentDetailsPagination as ContentDetailsPagination,
    )
    from .content_details_response import (
        ContentDetailsResponse as ContentDetailsResponse,
    )
    from .content_details_summary import ContentDetailsSummary as ContentDetailsSummary
    from .content_details_time_series import (
        ContentDetailsTimeSeries as ContentDetailsTimeSeries,
    )
    from .content_details_time_series_point import (
        ContentDetailsTimeSeriesPoint as ContentDetailsTimeSeriesPoint,
    )
    from .content_item import ContentItem as ContentItem
    from .content_pagination import ContentPagination as ContentPagination
    from .content_response import ContentResponse as ContentResponse
    from .content_summary import ContentSummary as ContentSummary
    from .content_totals import ContentTotals as ContentTotals
    from .context_response import ContextResponse as ContextResponse
    from .conversation_chart_point import (
        ConversationChartPoint as ConversationChartPoint,
    )
    from .conversation_detail_response import (
        ConversationDetailResponse as ConversationDetailResponse,
    )
    from .conversation_list_item import ConversationListItem as ConversationListItem
    from .conversation_list_response import (
        ConversationListResponse as ConversationListResponse,
    )
    from .conversation_message import ConversationMessage as ConversationMessage
    from .conversation_rating import ConversationRating as ConversationRating
    from .conversation_summary import ConversationSummary as ConversationSummary
    from .conversation_volume import ConversationVolume as ConversationVolume
    from .conversations import Conversations as Conversations
    from .conversations import ConversationsWrite as ConversationsWrite
    from .conversations_chart import ConversationsChart as ConversationsChart
    from .cost import Cost as Cost
    from .cost_per_tenant import CostPerTenant as CostPerTenant
    from .count import Count as Count
    from .count_data import CountData as CountData
    from .course import Course as Course
    from .course_access_request_create import (
        CourseAccessRequestCreate as CourseAccessRequestCreate,
    )
    from .course_access_request_detail import (
        CourseAccessRequestDetail as CourseAccessRequestDetail,
    )
    from .course_access_request_status_response import (
        CourseAccessRequestStatusResponse as CourseAccessRequestStatusResponse,
    )
    from .course_access_request_update import (
        CourseAccessRequestUpdate as CourseAccessRequestUpdate,
    )
    from .course_completion import CourseCompletion as CourseCompletion
    from .course_completion_per_course import (
        CourseCompletionPerCourse as CourseCompletionPerCourse,
    )
    from .course_completion_per_course_data import (
        CourseCompletionPerCourseData as CourseCompletionPerCourseData,
    )
    from .course_completion_summary_data_overtime import (
        CourseCompletionSummaryDataOvertime as CourseCompletionSummaryDataOvertime,
    )
    from .course_completion_summary_overtime import (
        CourseCompletionSummaryOvertime as CourseCompletionSummaryOvertime,
    )
    from .course_create_update import CourseCreateUpdate as CourseCreateUpdate
    from .course_creation_task import CourseCreationTask as CourseCreationTask
    from .course_creation_task import CourseCreationTaskWrite as CourseCreationTaskWrite
    from .course_creation_task_file import (
        CourseCreationTaskFile as CourseCreationTaskFile,
    )
    from .course_creation_task_file import (
        CourseCreationTaskFileWrite as CourseCreationTaskFileWrite,
    )
    from .course_creation_task_status_enum import (
        CourseCreationTaskStatusEnum as CourseCreationTaskStatusEnum,
    )
    from .course_delete_response import CourseDeleteResponse as CourseDeleteResponse
    from .course_detail import CourseDetail as CourseDetail
    from .course_enrollment_search_response import (
        CourseEnrollmentSearchResponse as CourseEnrollmentSearchResponse,
    )
    from .course_grade_detail_block import (
        CourseGradeDetailBlock as CourseGradeDetailBlock,
    )
    from .course_grade_detail_sub_section import (
        CourseGradeDetailSubSection as CourseGradeDetailSubSection,
    )
    from .course_grade_summary import CourseGradeSummary as CourseGradeSummary
    from .course_grade_summary_data import (
        CourseGradeSummaryData as CourseGradeSummaryData,
    )
    from .course_grading_detail import CourseGradingDetail as CourseGradingDetail
    from .course_grading_detail_data import (
        CourseGradingDetailData as CourseGradingDetailData,
    )
    from .course_group_suggestion_create import (
        CourseGroupSuggestionCreate as CourseGroupSuggestionCreate,
    )
    from .course_group_suggestion_detail import (
        CourseGroupSuggestionDetail as CourseGroupSuggestionDetail,
    )
    from .course_invitation_create import (
        CourseInvitationCreate as CourseInvitationCreate,
    )
    from .course_invitation_detail import (
        CourseInvitationDetail as CourseInvitationDetail,
    )
    from .course_invitation_redemption import (
        CourseInvitationRedemption as CourseInvitationRedemption,
    )
    from .course_license_assignment_create import (
        CourseLicenseAssignmentCreate as CourseLicenseAssignmentCreate,
    )
    from .course_license_assignment_detail import (
        CourseLicenseAssignmentDetail as CourseLicenseAssignmentDetail,
    )
    from .course_license_create import CourseLicenseCreate as CourseLicenseCreate
    from .course_license_detail import CourseLicenseDetail as CourseLicenseDetail
    from .course_license_group_assignment_create import (
        CourseLicenseGroupAssignmentCreate as CourseLicenseGroupAssignmentCreate,
    )
    from .course_license_group_assignment_detail import (
        CourseLicenseGroupAssignmentDetail as CourseLicenseGroupAssignmentDetail,
    )
    from .course_license_update import CourseLicenseUpdate as CourseLicenseUpdate
    from .course_metadata_search_request import (
        CourseMetadataSearchRequest as CourseMetadataSearchRequest,
    )
    from .course_metadata_update_request import (
        CourseMetadataUpdateRequest as CourseMetadataUpdateRequest,
    )
    from .course_point import CoursePoint as CoursePoint
    from .course_recommendation import CourseRecommendation as CourseRecommendation
    from .course_review_info_response import (
        CourseReviewInfoResponse as CourseReviewInfoResponse,
    )
    from .course_review_paginated_response import (
        CourseReviewPaginatedResponse as CourseReviewPaginatedResponse,
    )
    from .course_review_request import CourseReviewRequest as CourseReviewRequest
    from .course_review_response import CourseReviewResponse as CourseReviewResponse
    from .course_skill import CourseSkill as CourseSkill
    from .course_skill_point_info_request import (
        CourseSkillPointInfoRequest as CourseSkillPointInfoRequest,
    )
    from .course_suggestion_bulk_create import (
        CourseSuggestionBulkCreate as CourseSuggestionBulkCreate,
    )
    from .course_suggestion_create import (
        CourseSuggestionCreate as CourseSuggestionCreate,
    )
    from .course_suggestion_detail import (
        CourseSuggestionDetail as CourseSuggestionDetail,
    )
    from .crawler_pattern_type_enum import (
        CrawlerPatternTypeEnum as CrawlerPatternTypeEnum,
    )
    from .credential import Credential as Credential
    from .credential_request import CredentialRequest as CredentialRequest
    from .crontab_schedule import CrontabSchedule as CrontabSchedule
    from .current_users_response import CurrentUsersResponse as CurrentUsersResponse
    from .custom_instruction_response import (
        CustomInstructionResponse as CustomInstructionResponse,
    )
    from .custom_instruction_response import (
        CustomInstructionResponseWrite as CustomInstructionResponseWrite,
    )
    from .data_set import DataSet as DataSet
    from .data_set import DataSetWrite as DataSetWrite
    from .data_set_create import DataSetCreate as DataSetCreate
    from .data_set_create import DataSetCreateWrite as DataSetCreateWrite
    from .data_set_status_enum import DataSetStatusEnum as DataSetStatusEnum
    from .date_range import DateRange as DateRange
    from .desired_role import DesiredRole as DesiredRole
    from .desired_role_create_update_request import (
        DesiredRoleCreateUpdateRequest as DesiredRoleCreateUpdateRequest,
    )
    from .desired_skill import DesiredSkill as DesiredSkill
    from .desired_skill_create_update_request import (
        DesiredSkillCreateUpdateRequest as DesiredSkillCreateUpdateRequest,
    )
    from .detailed_grade_subsection import (
        DetailedGradeSubsection as DetailedGradeSubsection,
    )
    from .detailed_grade_view import DetailedGradeView as DetailedGradeView
    from .detailed_grade_view_data import DetailedGradeViewData as DetailedGradeViewData
    from .disclaimer import Disclaimer as Disclaimer
    from .disclaimer import DisclaimerWrite as DisclaimerWrite
    from .disclaimer_agreement import DisclaimerAgreement as DisclaimerAgreement
    from .disclaimer_agreement import (
        DisclaimerAgreementWrite as DisclaimerAgreementWrite,
    )
    from .discord_config import DiscordConfig as DiscordConfig
    from .discord_user_config import DiscordUserConfig as DiscordUserConfig
    from .discord_user_config import DiscordUserConfigWrite as DiscordUserConfigWrite
    from .discord_webhook import DiscordWebhook as DiscordWebhook
    from .document import Document as Document
    from .document_facet import DocumentFacet as DocumentFacet
    from .document_from_pool_request import (
        DocumentFromPoolRequest as DocumentFromPoolRequest,
    )
    from .document_search_response import (
        DocumentSearchResponse as DocumentSearchResponse,
    )
    from .document_settings_response import (
        DocumentSettingsResponse as DocumentSettingsResponse,
    )
    from .education import Education as Education
    from .education import EducationWrite as EducationWrite
    from .edx_course import EdxCourse as EdxCourse
    from .edx_signal_receiver_request import (
        EdxSignalReceiverRequest as EdxSignalReceiverRequest,
    )
    from .elevenlabs_custom_voice import ElevenlabsCustomVoice as ElevenlabsCustomVoice
    from .elevenlabs_custom_voice_response import (
        ElevenlabsCustomVoiceResponse as ElevenlabsCustomVoiceResponse,
    )
    from .email_prompt_detail import EmailPromptDetail as EmailPromptDetail
    from .email_prompt_list import EmailPromptList as EmailPromptList
    from .email_prompt_summary import EmailPromptSummary as EmailPromptSummary
    from .engagement_per_course import EngagementPerCourse as EngagementPerCourse
    from .engagement_per_course_data import (
        EngagementPerCourseData as EngagementPerCourseData,
    )
    from .enrollment_info import EnrollmentInfo as EnrollmentInfo
    from .enrollments import Enrollments as Enrollments
    from .enrollments_data import EnrollmentsData as EnrollmentsData
    from .enrollments_per_user import EnrollmentsPerUser as EnrollmentsPerUser
    from .enrollments_per_user_data import (
        EnrollmentsPerUserData as EnrollmentsPerUserData,
    )
    from .entity import Entity as Entity
    from .entity_type_enum import EntityTypeEnum as EntityTypeEnum
    from .error_response import ErrorResponse as ErrorResponse
    from .experience import Experience as Experience
    from .experience import ExperienceWrite as ExperienceWrite
    from .external_service_info import ExternalServiceInfo as ExternalServiceInfo
    from .file_upload_url_request import FileUploadURLRequest as FileUploadURLRequest
    from .file_upload_url_response import FileUploadURLResponse as FileUploadURLResponse
    from .finance_details_response import (
        FinanceDetailsResponse as FinanceDetailsResponse,
    )
    from .finance_filters import FinanceFilters as FinanceFilters
    from .free_usage_count import FreeUsageCount as FreeUsageCount
    from .full_course import FullCourse as FullCourse
    from .gcp_tenant_launch_request import (
        GCPTenantLaunchRequest as GCPTenantLaunchRequest,
    )
    from .global_catalog_search_response import (
        GlobalCatalogSearchResponse as GlobalCatalogSearchResponse,
    )
    from .google_pay_account_response import (
        GooglePayAccountResponse as GooglePayAccountResponse,
    )
    from .google_pay_account_response_status_enum import (
        GooglePayAccountResponseStatusEnum as GooglePayAccountResponseStatusEnum,
    )
    from .google_pay_verify_token import GooglePayVerifyToken as GooglePayVerifyToken
    from .grading_per_user import GradingPerUser as GradingPerUser
    from .grading_per_user_data import GradingPerUserData as GradingPerUserData
    from .greeting_method_enum import GreetingMethodEnum as GreetingMethodEnum
    from .group_list import GroupList as GroupList
    from .group_list_data import GroupListData as GroupListData
    from .guided_prompt import GuidedPrompt as GuidedPrompt
    from .guided_prompts_response import GuidedPromptsResponse as GuidedPromptsResponse
    from .heygen_marketing_video_detail import (
        HeygenMarketingVideoDetail as HeygenMarketingVideoDetail,
    )
    from .heygen_marketing_video_list import (
        HeygenMarketingVideoList as HeygenMarketingVideoList,
    )
    from .heygen_marketing_video_list import (
        HeygenMarketingVideoListWrite as HeygenMarketingVideoListWrite,
    )
    from .heygen_template_request import HeygenTemplateRequest as HeygenTemplateRequest
    from .heygen_template_response_single import (
        HeygenTemplateResponseSingle as HeygenTemplateResponseSingle,
    )
    from .heygen_video_detail import HeygenVideoDetail as HeygenVideoDetail
    from .heygen_video_request import HeygenVideoRequest as HeygenVideoRequest
    from .human_support_ticket import HumanSupportTicket as HumanSupportTicket
    from .human_support_ticket import HumanSupportTicketWrite as HumanSupportTicketWrite
    from .human_support_ticket_status_enum import (
        HumanSupportTicketStatusEnum as HumanSupportTicketStatusEnum,
    )
    from .image_upload import ImageUpload as ImageUpload
    from .input_question import InputQuestion as InputQuestion
    from .institution import Institution as Institution
    from .institution import InstitutionWrite as InstitutionWrite
    from .institution_type_enum import InstitutionTypeEnum as InstitutionTypeEnum
    from .integration_credential import IntegrationCredential as IntegrationCredential
    from .integration_credential_schema import (
        IntegrationCredentialSchema as IntegrationCredentialSchema,
    )
    from .intial_question_answer import IntialQuestionAnswer as IntialQuestionAnswer
    from .invoice_report_response import InvoiceReportResponse as InvoiceReportResponse
    from .issuer import Issuer as Issuer
    from .issuer import IssuerWrite as IssuerWrite
    from .issuer_authority import IssuerAuthority as IssuerAuthority
    from .item_type_enum import ItemTypeEnum as ItemTypeEnum
    from .job_run import JobRun as JobRun
    from .kind_enum import KindEnum as KindEnum
    from .languages_view import LanguagesView as LanguagesView
    from .languages_view import LanguagesViewWrite as LanguagesViewWrite
    from .launcher_view_post_request import (
        LauncherViewPostRequest as LauncherViewPostRequest,
    )
    from .learner_analytics_response import (
        LearnerAnalyticsResponse as LearnerAnalyticsResponse,
    )
    from .learner_analytics_result import (
        LearnerAnalyticsResult as LearnerAnalyticsResult,
    )
    from .learner_data import LearnerData as LearnerData
    from .learner_details_response import (
        LearnerDetailsResponse as LearnerDetailsResponse,
    )
    from .learner_information_api import LearnerInformationAPI as LearnerInformationAPI
    from .learner_information_api_data import (
        LearnerInformationAPIData as LearnerInformationAPIData,
    )
    from .learner_list_item import LearnerListItem as LearnerListItem
    from .learner_list_pagination import LearnerListPagination as LearnerListPagination
    from .learner_list_response import LearnerListResponse as LearnerListResponse
    from .learner_metrics import LearnerMetrics as LearnerMetrics
    from .learner_summary import LearnerSummary as LearnerSummary
    from .link_course_request import LinkCourseRequest as LinkCourseRequest
    from .link_course_response import LinkCourseResponse as LinkCourseResponse
    from .llm_credential_request import LLMCredentialRequest as LLMCredentialRequest
    from .llm_credential_response import LLMCredentialResponse as LLMCredentialResponse
    from .llm_credential_schema import LLMCredentialSchema as LLMCredentialSchema
    from .llm_model_for_tenant import LLMModelForTenant as LLMModelForTenant
    from .llm_model_for_tenant import LLMModelForTenantWrite as LLMModelForTenantWrite
    from .llm_provider_enum import LlmProviderEnum as LlmProviderEnum
    from .llm_question import LLMQuestion as LLMQuestion
    from .llm_response import LLMResponse as LLMResponse
    from .llm_traces_list_response import LLMTracesListResponse as LLMTracesListResponse
    from .lti_key import LtiKey as LtiKey
    from .lti_key import LtiKeyWrite as LtiKeyWrite
    from .lti_launch_gate import LtiLaunchGate as LtiLaunchGate
    from .lti_mentor import LtiMentor as LtiMentor
    from .lti_mentor import LtiMentorWrite as LtiMentorWrite
    from .lti_mentor_course_x_block import (
        LtiMentorCourseXBlock as LtiMentorCourseXBlock,
    )
    from .lti_mentor_course_x_block import (
        LtiMentorCourseXBlockWrite as LtiMentorCourseXBlockWrite,
    )
    from .lti_tool import LtiTool as LtiTool
    from .lti_tool import LtiToolWrite as LtiToolWrite
    from .manager_auth_token import ManagerAuthToken as ManagerAuthToken
    from .mark_all_read_request import MarkAllReadRequest as MarkAllReadRequest
    from .mark_all_read_response import MarkAllReadResponse as MarkAllReadResponse
    from .masked_integration_credential import (
        MaskedIntegrationCredential as MaskedIntegrationCredential,
    )
    from .masked_llm_credential import MaskedLLMCredential as MaskedLLMCredential
    from .mcp_server import MCPServer as MCPServer
    from .mcp_server import MCPServerWrite as MCPServerWrite
    from .media_resource import MediaResource as MediaResource
    from .media_resource import MediaResourceWrite as MediaResourceWrite
    from .media_type_enum import MediaTypeEnum as MediaTypeEnum
    from .memory_component_data import MemoryComponentData as MemoryComponentData
    from .memory_component_memory import MemoryComponentMemory as MemoryComponentMemory
    from .memory_component_memory_detail import (
        MemoryComponentMemoryDetail as MemoryComponentMemoryDetail,
    )
    from .memory_component_response import (
        MemoryComponentResponse as MemoryComponentResponse,
    )
    from .memory_progress import MemoryProgress as MemoryProgress
    from .memory_status_request_view import (
        MemoryStatusRequestView as MemoryStatusRequestView,
    )
    from .memory_status_view import MemoryStatusView as MemoryStatusView
    from .mentor import Mentor as Mentor
    from .mentor_audience import MentorAudience as MentorAudience
    from .mentor_audience import MentorAudienceWrite as MentorAudienceWrite
    from .mentor_breakdown import MentorBreakdown as MentorBreakdown
    from .mentor_category import MentorCategory as MentorCategory
    from .mentor_category_create import MentorCategoryCreate as MentorCategoryCreate
    from .mentor_category_create import (
        MentorCategoryCreateWrite as MentorCategoryCreateWrite,
    )
    from .mentor_category_group import MentorCategoryGroup as MentorCategoryGroup
    from .mentor_category_group_create import (
        MentorCategoryGroupCreate as MentorCategoryGroupCreate,
    )
    from .mentor_category_group_create import (
        MentorCategoryGroupCreateWrite as MentorCategoryGroupCreateWrite,
    )
    from .mentor_create import MentorCreate as MentorCreate
    from .mentor_create import MentorCreateWrite as MentorCreateWrite
    from .mentor_custom_voice import MentorCustomVoice as MentorCustomVoice
    from .mentor_custom_voice_response import (
        MentorCustomVoiceResponse as MentorCustomVoiceResponse,
    )
    from .mentor_data import MentorData as MentorData
    from .mentor_detail import MentorDetail as MentorDetail
    from .mentor_detail_analytics import MentorDetailAnalytics as MentorDetailAnalytics
    from .mentor_eval import MentorEval as MentorEval
    from .mentor_eval_question import MentorEvalQuestion as MentorEvalQuestion
    from .mentor_eval_question_request import (
        MentorEvalQuestionRequest as MentorEvalQuestionRequest,
    )
    from .mentor_eval_report import MentorEvalReport as MentorEvalReport
    from .mentor_eval_request import MentorEvalRequest as MentorEvalRequest
    from .mentor_facet import MentorFacet as MentorFacet
    from .mentor_fork import MentorFork as MentorFork
    from .mentor_from_template_with_setting_request import (
        MentorFromTemplateWithSettingRequest as MentorFromTemplateWithSettingRequest,
    )
    from .mentor_interactions import MentorInteractions as MentorInteractions
    from .mentor_memory_settings_request import (
        MentorMemorySettingsRequest as MentorMemorySettingsRequest,
    )
    from .mentor_memory_settings_response import (
        MentorMemorySettingsResponse as MentorMemorySettingsResponse,
    )
    from .mentor_metadata import MentorMetadata as MentorMetadata
    from .mentor_policy import MentorPolicy as MentorPolicy
    from .mentor_policy import MentorPolicyWrite as MentorPolicyWrite
    from .mentor_scenario import MentorScenario as MentorScenario
    from .mentor_scenario_prompt import MentorScenarioPrompt as MentorScenarioPrompt
    from .mentor_search_response import MentorSearchResponse as MentorSearchResponse
    from .mentor_session import MentorSession as MentorSession
    from .mentor_settings import MentorSettings as MentorSettings
    from .mentor_settings_public import MentorSettingsPublic as MentorSettingsPublic
    from .mentor_settings_request import MentorSettingsRequest as MentorSettingsRequest
    from .mentor_summary import MentorSummary as MentorSummary
    from .mentor_type import MentorType as MentorType
    from .mentor_user_setting import MentorUserSetting as MentorUserSetting
    from .mentor_visibility_enum import MentorVisibilityEnum as MentorVisibilityEnum
    from .mentor_wizard import MentorWizard as MentorWizard
    from .message_statistics import MessageStatistics as MessageStatistics
    from .message_view import MessageView as MessageView
    from .message_view_request import MessageViewRequest as MessageViewRequest
    from .message_view_updat_response import (
        MessageViewUpdatResponse as MessageViewUpdatResponse,
    )
    from .metadata import Metadata as Metadata
    from .metric_change import MetricChange as MetricChange
    from .metric_detail import MetricDetail as MetricDetail
    from .metric_info import MetricInfo as MetricInfo
    from .model_cost import ModelCost as ModelCost
    from .moderation_log import ModerationLog as ModerationLog
    from .new_per_learner_list import NewPerLearnerList as NewPerLearnerList
    from .new_per_learner_list_data import (
        NewPerLearnerListData as NewPerLearnerListData,
    )
    from .no_chat_messages_found import NoChatMessagesFound as NoChatMessagesFound
    from .notification import Notification as Notification
    from .notification import NotificationWrite as NotificationWrite
    from .notification_count import NotificationCount as NotificationCount
    from .notification_preview import NotificationPreview as NotificationPreview
    from .notification_source import NotificationSource as NotificationSource
    from .notification_source_type_enum import (
        NotificationSourceTypeEnum as NotificationSourceTypeEnum,
    )
    from .notification_status_enum import (
        NotificationStatusEnum as NotificationStatusEnum,
    )
    from .notification_template_data import (
        NotificationTemplateData as NotificationTemplateData,
    )
    from .notification_template_detail import (
        NotificationTemplateDetail as NotificationTemplateDetail,
    )
    from .notification_template_list import (
        NotificationTemplateList as NotificationTemplateList,
    )
    from .notification_template_test import (
        NotificationTemplateTest as NotificationTemplateTest,
    )
    from .notification_template_test_response import (
        NotificationTemplateTestResponse as NotificationTemplateTestResponse,
    )
    from .notification_toggle import NotificationToggle as NotificationToggle
    from .notification_v1_campaigns_unsubscribe_retrieve_response import (
        NotificationV1CampaignsUnsubscribeRetrieveResponse as NotificationV1CampaignsUnsubscribeRetrieveResponse,
    )
    from .notification_v1_orgs_campaigns_enable_create_response import (
        NotificationV1OrgsCampaignsEnableCreateResponse as NotificationV1OrgsCampaignsEnableCreateResponse,
    )
    from .notification_v1_orgs_campaigns_exclude_create_response import (
        NotificationV1OrgsCampaignsExcludeCreateResponse as NotificationV1OrgsCampaignsExcludeCreateResponse,
    )
    from .notification_v1_platforms_templates_reset_create_response import (
        NotificationV1PlatformsTemplatesResetCreateResponse as NotificationV1PlatformsTemplatesResetCreateResponse,
    )
    from .null_enum import NullEnum as NullEnum
    from .o_auth_start_response import OAuthStartResponse as OAuthStartResponse
    from .observation import Observation as Observation
    from .onboarding_status_update import (
        OnboardingStatusUpdate as OnboardingStatusUpdate,
    )
    from .over_time import OverTime as OverTime
    from .over_time_with_total import OverTimeWithTotal as OverTimeWithTotal
    from .overtime_data import OvertimeData as OvertimeData
    from .overtime_data_point import OvertimeDataPoint as OvertimeDataPoint
    from .overtime_meta import OvertimeMeta as OvertimeMeta
    from .overtime_with_change_info import (
        OvertimeWithChangeInfo as OvertimeWithChangeInfo,
    )
    from .page_content import PageContent as PageContent
    from .paginated_ai_generated_image_list import (
        PaginatedAIGeneratedImageList as PaginatedAIGeneratedImageList,
    )
    from .paginated_artifact_list_list import (
        PaginatedArtifactListList as PaginatedArtifactListList,
    )
    from .paginated_assertions_response import (
        PaginatedAssertionsResponse as PaginatedAssertionsResponse,
    )
    from .paginated_conversations_list import (
        PaginatedConversationsList as PaginatedConversationsList,
    )
    from .paginated_course_access_request import (
        PaginatedCourseAccessRequest as PaginatedCourseAccessRequest,
    )
    from .paginated_course_creation_task_file_list import (
        PaginatedCourseCreationTaskFileList as PaginatedCourseCreationTaskFileList,
    )
    from .paginated_course_creation_task_list import (
        PaginatedCourseCreationTaskList as PaginatedCourseCreationTaskList,
    )
    from .paginated_course_group_suggestion import (
        PaginatedCourseGroupSuggestion as PaginatedCourseGroupSuggestion,
    )
    from .paginated_course_invitation import (
        PaginatedCourseInvitation as PaginatedCourseInvitation,
    )
    from .paginated_course_license import (
        PaginatedCourseLicense as PaginatedCourseLicense,
    )
    from .paginated_course_license_assignment import (
        PaginatedCourseLicenseAssignment as PaginatedCourseLicenseAssignment,
    )
    from .paginated_course_license_group_assignment import (
        PaginatedCourseLicenseGroupAssignment as PaginatedCourseLicenseGroupAssignment,
    )
    from .paginated_course_suggestion import (
        PaginatedCourseSuggestion as PaginatedCourseSuggestion,
    )
    from .paginated_data_set_list import PaginatedDataSetList as PaginatedDataSetList
    from .paginated_disclaimer_agreement_list import (
        PaginatedDisclaimerAgreementList as PaginatedDisclaimerAgreementList,
    )
    from .paginated_disclaimer_list import (
        PaginatedDisclaimerList as PaginatedDisclaimerList,
    )
    from .paginated_edx_course_list import (
        PaginatedEdxCourseList as PaginatedEdxCourseList,
    )
    from .paginated_email_prompt_list_list import (
        PaginatedEmailPromptListList as PaginatedEmailPromptListList,
    )
    from .paginated_heygen_marketing_video_list_list import (
        PaginatedHeygenMarketingVideoListList as PaginatedHeygenMarketingVideoListList,
    )
    from .paginated_heygen_template_response_single_list import (
        PaginatedHeygenTemplateResponseSingleList as PaginatedHeygenTemplateResponseSingleList,
    )
    from .paginated_human_support_ticket_list import (
        PaginatedHumanSupportTicketList as PaginatedHumanSupportTicketList,
    )
    from .paginated_job_run_list import PaginatedJobRunList as PaginatedJobRunList
    from .paginated_mcp_server_list import (
        PaginatedMCPServerList as PaginatedMCPServerList,
    )
    from .paginated_mentor_list import PaginatedMentorList as PaginatedMentorList
    from .paginated_moderation_log_list import (
        PaginatedModerationLogList as PaginatedModerationLogList,
    )
    from .paginated_observation_list import (
        PaginatedObservationList as PaginatedObservationList,
    )
    from .paginated_pathway_group_suggestion import (
        PaginatedPathwayGroupSuggestion as PaginatedPathwayGroupSuggestion,
    )
    from .paginated_pathway_suggestion import (
        PaginatedPathwaySuggestion as PaginatedPathwaySuggestion,
    )
    from .paginated_periodic_agent_list import (
        PaginatedPeriodicAgentList as PaginatedPeriodicAgentList,
    )
    from .paginated_periodic_agent_log_list import (
        PaginatedPeriodicAgentLogList as PaginatedPeriodicAgentLogList,
    )
    from .paginated_platform_invitation import (
        PaginatedPlatformInvitation as PaginatedPlatformInvitation,
    )
    from .paginated_platform_license import (
        PaginatedPlatformLicense as PaginatedPlatformLicense,
    )
    from .paginated_play_wright_script_list import (
        PaginatedPlayWrightScriptList as PaginatedPlayWrightScriptList,
    )
    from .paginated_program_group_suggestion import (
        PaginatedProgramGroupSuggestion as PaginatedProgramGroupSuggestion,
    )
    from .paginated_program_invitation import (
        PaginatedProgramInvitation as PaginatedProgramInvitation,
    )
    from .paginated_program_license import (
        PaginatedProgramLicense as PaginatedProgramLicense,
    )
    from .paginated_program_license_assignment import (
        PaginatedProgramLicenseAssignment as PaginatedProgramLicenseAssignment,
    )
    from .paginated_program_license_group_assignment import (
        PaginatedProgramLicenseGroupAssignment as PaginatedProgramLicenseGroupAssignment,
    )
    from .paginated_program_suggestion import (
        PaginatedProgramSuggestion as PaginatedProgramSuggestion,
    )
    from .paginated_project_list import PaginatedProjectList as PaginatedProjectList
    from .paginated_rbac_group_list import (
        PaginatedRbacGroupList as PaginatedRbacGroupList,
    )
    from .paginated_rbac_policy_list import (
        PaginatedRbacPolicyList as PaginatedRbacPolicyList,
    )
    from .paginated_rbac_role_list import PaginatedRbacRoleList as PaginatedRbacRoleList
    from .paginated_retriever_document_embedding_list import (
        PaginatedRetrieverDocumentEmbeddingList as PaginatedRetrieverDocumentEmbeddingList,
    )
    from .paginated_section_list import PaginatedSectionList as PaginatedSectionList
    from .paginated_skill import PaginatedSkill as PaginatedSkill
    from .paginated_skill import PaginatedSkillWrite as PaginatedSkillWrite
    from .paginated_sub_section_list import (
        PaginatedSubSectionList as PaginatedSubSectionList,
    )
    from .paginated_ticket_message_list import (
        PaginatedTicketMessageList as PaginatedTicketMessageList,
    )
    from .paginated_topic_statistics_response import (
        PaginatedTopicStatisticsResponse as PaginatedTopicStatisticsResponse,
    )
    from .paginated_trace_list import PaginatedTraceList as PaginatedTraceList
    from .paginated_training_list import PaginatedTrainingList as PaginatedTrainingList
    from .paginated_unit_list import PaginatedUnitList as PaginatedUnitList
    from .paginated_user_app_list import PaginatedUserAppList as PaginatedUserAppList
    from .paginated_user_edx_memory_list import (
        PaginatedUserEdxMemoryList as PaginatedUserEdxMemoryList,
    )
    from .paginated_user_license import PaginatedUserLicense as PaginatedUserLicense
    from .paginated_user_license_assignment import (
        PaginatedUserLicenseAssignment as PaginatedUserLicenseAssignment,
    )
    from .paginated_user_license_group_assignment import (
        PaginatedUserLicenseGroupAssignment as PaginatedUserLicenseGroupAssignment,
    )
    from .paginated_user_memory_list import (
        PaginatedUserMemoryList as PaginatedUserMemoryList,
    )
    from .paginated_veo_video_list_list import (
        PaginatedVeoVideoListList as PaginatedVeoVideoListList,
    )
    from .paginated_voice_list import PaginatedVoiceList as PaginatedVoiceList
    from .pagination import Pagination as Pagination
    from .patched_artifact import PatchedArtifact as PatchedArtifact
    from .patched_artifact import PatchedArtifactWrite as PatchedArtifactWrite
    from .patched_bot_command import PatchedBotCommand as PatchedBotCommand
    from .patched_bot_command import PatchedBotCommandWrite as PatchedBotCommandWrite
    from .patched_bot_create import PatchedBotCreate as PatchedBotCreate
    from .patched_bot_create import PatchedBotCreateWrite as PatchedBotCreateWrite
    from .patched_call_configuration import (
        PatchedCallConfiguration as PatchedCallConfiguration,
    )
    from .patched_call_configuration import (
        PatchedCallConfigurationWrite as PatchedCallConfigurationWrite,
    )
    from .patched_conversations import PatchedConversations as PatchedConversations
    from .patched_conversations import (
        PatchedConversationsWrite as PatchedConversationsWrite,
    )
    from .patched_course_creation_task_file import (
        PatchedCourseCreationTaskFile as PatchedCourseCreationTaskFile,
    )
    from .patched_course_creation_task_file import (
        PatchedCourseCreationTaskFileWrite as PatchedCourseCreationTaskFileWrite,
    )
    from .patched_credential_request import (
        PatchedCredentialRequest as PatchedCredentialRequest,
    )
    from .patched_data_set import PatchedDataSet as PatchedDataSet
    from .patched_data_set import PatchedDataSetWrite as PatchedDataSetWrite
    from .patched_disclaimer import PatchedDisclaimer as PatchedDisclaimer
    from .patched_disclaimer import PatchedDisclaimerWrite as PatchedDisclaimerWrite
    from .patched_discord_config import PatchedDiscordConfig as PatchedDiscordConfig
    from .patched_discord_config import (
        PatchedDiscordConfigWrite as PatchedDiscordConfigWrite,
    )
    from .patched_discord_user_config import (
        PatchedDiscordUserConfig as PatchedDiscordUserConfig,
    )
    from .patched_discord_user_config import (
        PatchedDiscordUserConfigWrite as PatchedDiscordUserConfigWrite,
    )
    from .patched_human_support_ticket import (
        PatchedHumanSupportTicket as PatchedHumanSupportTicket,
    )
    from .patched_human_support_ticket import (
        PatchedHumanSupportTicketWrite as PatchedHumanSupportTicketWrite,
    )
    from .patched_llm_credential_request import (
        PatchedLLMCredentialRequest as PatchedLLMCredentialRequest,
    )
    from .patched_mcp_server import PatchedMCPServer as PatchedMCPServer
    from .patched_mcp_server import PatchedMCPServerWrite as PatchedMCPServerWrite
    from .patched_media_resource import PatchedMediaResource as PatchedMediaResource
    from .patched_media_resource import (
        PatchedMediaResourceWrite as PatchedMediaResourceWrite,
    )
    from .patched_mentor_category_group_create import (
        PatchedMentorCategoryGroupCreate as PatchedMentorCategoryGroupCreate,
    )
    from .patched_mentor_category_group_create import (
        PatchedMentorCategoryGroupCreateWrite as PatchedMentorCategoryGroupCreateWrite,
    )
    from .patched_mentor_create import PatchedMentorCreate as PatchedMentorCreate
    from .patched_mentor_create import (
        PatchedMentorCreateWrite as PatchedMentorCreateWrite,
    )
    from .patched_notification import PatchedNotification as PatchedNotification
    from .patched_notification import (
        PatchedNotificationWrite as PatchedNotificationWrite,
    )
    from .patched_notification_template_detail import (
        PatchedNotificationTemplateDetail as PatchedNotificationTemplateDetail,
    )
    from .patched_notification_template_detail import (
        PatchedNotificationTemplateDetailWrite as PatchedNotificationTemplateDetailWrite,
    )
    from .patched_notification_toggle import (
        PatchedNotificationToggle as PatchedNotificationToggle,
    )
    from .patched_periodic_agent_create import (
        PatchedPeriodicAgentCreate as PatchedPeriodicAgentCreate,
    )
    from .patched_periodic_agent_create import (
        PatchedPeriodicAgentCreateWrite as PatchedPeriodicAgentCreateWrite,
    )
    from .patched_platform_public_image_asset import (
        PatchedPlatformPublicImageAsset as PatchedPlatformPublicImageAsset,
    )
    from .patched_platform_public_image_asset import (
        PatchedPlatformPublicImageAssetWrite as PatchedPlatformPublicImageAssetWrite,
    )
    from .patched_platform_public_metadata import (
        PatchedPlatformPublicMetadata as PatchedPlatformPublicMetadata,
    )
    from .patched_platform_public_metadata import (
        PatchedPlatformPublicMetadataWrite as PatchedPlatformPublicMetadataWrite,
    )
    from .patched_play_wright_script import (
        PatchedPlayWrightScript as PatchedPlayWrightScript,
    )
    from .patched_play_wright_script import (
        PatchedPlayWrightScriptWrite as PatchedPlayWrightScriptWrite,
    )
    from .patched_project import PatchedProject as PatchedProject
    from .patched_project import PatchedProjectWrite as PatchedProjectWrite
    from .patched_prompt import PatchedPrompt as PatchedPrompt
    from .patched_prompt import PatchedPromptWrite as PatchedPromptWrite
    from .patched_rbac_group import PatchedRbacGroup as PatchedRbacGroup
    from .patched_rbac_group import PatchedRbacGroupWrite as PatchedRbacGroupWrite
    from .patched_rbac_policy import PatchedRbacPolicy as PatchedRbacPolicy
    from .patched_rbac_policy import PatchedRbacPolicyWrite as PatchedRbacPolicyWrite
    from .patched_rbac_role import PatchedRbacRole as PatchedRbacRole
    from .patched_rbac_role import PatchedRbacRoleWrite as PatchedRbacRoleWrite
    from .patched_scim_group import PatchedSCIMGroup as PatchedSCIMGroup
    from .patched_scim_user_response import (
        PatchedSCIMUserResponse as PatchedSCIMUserResponse,
    )
    from .patched_section import PatchedSection as PatchedSection
    from .patched_section import PatchedSectionWrite as PatchedSectionWrite
    from .patched_skill_threshold import PatchedSkillThreshold as PatchedSkillThreshold
    from .patched_slack_config import PatchedSlackConfig as PatchedSlackConfig
    from .patched_slack_config import PatchedSlackConfigWrite as PatchedSlackConfigWrite
    from .patched_slack_user_config import (
        PatchedSlackUserConfig as PatchedSlackUserConfig,
    )
    from .patched_slack_user_config import (
        PatchedSlackUserConfigWrite as PatchedSlackUserConfigWrite,
    )
    from .patched_sub_section import PatchedSubSection as PatchedSubSection
    from .patched_sub_section import PatchedSubSectionWrite as PatchedSubSectionWrite
    from .patched_teams_config import PatchedTeamsConfig as PatchedTeamsConfig
    from .patched_teams_config import PatchedTeamsConfigWrite as PatchedTeamsConfigWrite
    from .patched_ticket_message import PatchedTicketMessage as PatchedTicketMessage
    from .patched_ticket_message import (
        PatchedTicketMessageWrite as PatchedTicketMessageWrite,
    )
    from .patched_training_create import PatchedTrainingCreate as PatchedTrainingCreate
    from .patched_training_create import (
        PatchedTrainingCreateWrite as PatchedTrainingCreateWrite,
    )
    from .patched_unit import PatchedUnit as PatchedUnit
    from .patched_unit import PatchedUnitWrite as PatchedUnitWrite
    from .patched_webex_config import PatchedWebexConfig as PatchedWebexConfig
    from .patched_webex_config import PatchedWebexConfigWrite as PatchedWebexConfigWrite
    from .patched_whatsapp_config import PatchedWhatsappConfig as PatchedWhatsappConfig
    from .patched_whatsapp_config import (
        PatchedWhatsappConfigWrite as PatchedWhatsappConfigWrite,
    )
    from .patched_whatsapp_user_config import (
        PatchedWhatsappUserConfig as PatchedWhatsappUserConfig,
    )
    from .patched_whatsapp_user_config import (
        PatchedWhatsappUserConfigWrite as PatchedWhatsappUserConfigWrite,
    )
    from .pathway import Pathway as Pathway
    from .pathway_completion import PathwayCompletion as PathwayCompletion
    from .pathway_completion_response import (
        PathwayCompletionResponse as PathwayCompletionResponse,
    )
    from .pathway_create_update_request import (
        PathwayCreateUpdateRequest as PathwayCreateUpdateRequest,
    )
    from .pathway_delete_response import PathwayDeleteResponse as PathwayDeleteResponse
    from .pathway_detail import PathwayDetail as PathwayDetail
    from .pathway_enrollment import PathwayEnrollment as PathwayEnrollment
    from .pathway_enrollment_plus import PathwayEnrollmentPlus as PathwayEnrollmentPlus
    from .pathway_enrollment_request import (
        PathwayEnrollmentRequest as PathwayEnrollmentRequest,
    )
    from .pathway_group_suggestion_create import (
        PathwayGroupSuggestionCreate as PathwayGroupSuggestionCreate,
    )
    from .pathway_group_suggestion_detail import (
        PathwayGroupSuggestionDetail as PathwayGroupSuggestionDetail,
    )
    from .pathway_self_enrollment_request import (
        PathwaySelfEnrollmentRequest as PathwaySelfEnrollmentRequest,
    )
    from .pathway_suggestion_bulk_create import (
        PathwaySuggestionBulkCreate as PathwaySuggestionBulkCreate,
    )
    from .pathway_suggestion_create import (
        PathwaySuggestionCreate as PathwaySuggestionCreate,
    )
    from .pathway_suggestion_detail import (
        PathwaySuggestionDetail as PathwaySuggestionDetail,
    )
    from .per_learner_course_last_access_data import (
        PerLearnerCourseLastAccessData as PerLearnerCourseLastAccessData,
    )
    from .per_learner_course_videos_watched import (
        PerLearnerCourseVideosWatched as PerLearnerCourseVideosWatched,
    )
    from .per_learner_course_videos_watched_data import (
        PerLearnerCourseVideosWatchedData as PerLearnerCourseVideosWatchedData,
    )
    from .per_learner_last_access import PerLearnerLastAccess as PerLearnerLastAccess
    from .per_learner_last_access_data import (
        PerLearnerLastAccessData as PerLearnerLastAccessData,
    )
    from .per_learner_time_spent_in_course_tree import (
        PerLearnerTimeSpentInCourseTree as PerLearnerTimeSpentInCourseTree,
    )
    from .performance_grades_per_course import (
        PerformanceGradesPerCourse as PerformanceGradesPerCourse,
    )
    from .performance_grades_per_course_data import (
        PerformanceGradesPerCourseData as PerformanceGradesPerCourseData,
    )
    from .period_enum import PeriodEnum as PeriodEnum
    from .period_info import PeriodInfo as PeriodInfo
    from .periodic_agent import PeriodicAgent as PeriodicAgent
    from .periodic_agent_create import PeriodicAgentCreate as PeriodicAgentCreate
    from .periodic_agent_create import (
        PeriodicAgentCreateWrite as PeriodicAgentCreateWrite,
    )
    from .periodic_agent_log import PeriodicAgentLog as PeriodicAgentLog
    from .periodic_agent_log_status_enum import (
        PeriodicAgentLogStatusEnum as PeriodicAgentLogStatusEnum,
    )
    from .periodic_agent_statistics import (
        PeriodicAgentStatistics as PeriodicAgentStatistics,
    )
    from .periodic_frequency_enum import PeriodicFrequencyEnum as PeriodicFrequencyEnum
    from .periodic_learner_scope_enum import (
        PeriodicLearnerScopeEnum as PeriodicLearnerScopeEnum,
    )
    from .periodic_task import PeriodicTask as PeriodicTask
    from .periodic_task import PeriodicTaskWrite as PeriodicTaskWrite
    from .perlearner_course_progress import (
        PerlearnerCourseProgress as PerlearnerCourseProgress,
    )
    from .perlearner_course_progress_data import (
        PerlearnerCourseProgressData as PerlearnerCourseProgressData,
    )
    from .perlearner_engagement_videos_data import (
        PerlearnerEngagementVideosData as PerlearnerEngagementVideosData,
    )
    from .perlearner_engagement_videos_watched_per_course import (
        PerlearnerEngagementVideosWatchedPerCourse as PerlearnerEngagementVideosWatchedPerCourse,
    )
    from .perlearner_grade_summary import (
        PerlearnerGradeSummary as PerlearnerGradeSummary,
    )
    from .perlearner_grade_summary_data import (
        PerlearnerGradeSummaryData as PerlearnerGradeSummaryData,
    )
    from .perlearner_grade_with_cut_off import (
        PerlearnerGradeWithCutOff as PerlearnerGradeWithCutOff,
    )
    from .perlearner_grade_with_cut_off_data import (
        PerlearnerGradeWithCutOffData as PerlearnerGradeWithCutOffData,
    )
    from .perlearner_grading_per_course_api import (
        PerlearnerGradingPerCourseAPI as PerlearnerGradingPerCourseAPI,
    )
    from .perlearner_grading_per_course_api_data import (
        PerlearnerGradingPerCourseAPIData as PerlearnerGradingPerCourseAPIData,
    )
    from .perlearner_user_list import PerlearnerUserList as PerlearnerUserList
    from .perlearner_user_list_data import (
        PerlearnerUserListData as PerlearnerUserListData,
    )
    from .permission_check_request import (
        PermissionCheckRequest as PermissionCheckRequest,
    )
    from .pie_chart_data import PieChartData as PieChartData
    from .pie_chart_segment import PieChartSegment as PieChartSegment
    from .pinned_message_create import PinnedMessageCreate as PinnedMessageCreate
    from .pinned_message_get import PinnedMessageGet as PinnedMessageGet
    from .pinned_message_request import PinnedMessageRequest as PinnedMessageRequest
    from .platform import Platform as Platform
    from .platform_api_key import PlatformApiKey as PlatformApiKey
    from .platform_api_key import PlatformApiKeyWrite as PlatformApiKeyWrite
    from .platform_configuration_list import (
        PlatformConfigurationList as PlatformConfigurationList,
    )
    from .platform_configuration_set import (
        PlatformConfigurationSet as PlatformConfigurationSet,
    )
    from .platform_configuration_set import (
        PlatformConfigurationSetWrite as PlatformConfigurationSetWrite,
    )
    from .platform_configuration_set_response import (
        PlatformConfigurationSetResponse as PlatformConfigurationSetResponse,
    )
    from .platform_info import PlatformInfo as PlatformInfo
    from .platform_invitation_create import (
        PlatformInvitationCreate as PlatformInvitationCreate,
    )
    from .platform_invitation_detail import (
        PlatformInvitationDetail as PlatformInvitationDetail,
    )
    from .platform_invitation_redemption import (
        PlatformInvitationRedemption as PlatformInvitationRedemption,
    )
    from .platform_license_create import PlatformLicenseCreate as PlatformLicenseCreate
    from .platform_license_detail import PlatformLicenseDetail as PlatformLicenseDetail
    from .platform_license_update import PlatformLicenseUpdate as PlatformLicenseUpdate
    from .platform_list import PlatformList as PlatformList
    from .platform_list_status_enum import (
        PlatformListStatusEnum as PlatformListStatusEnum,
    )
    from .platform_membership_config import (
        PlatformMembershipConfig as PlatformMembershipConfig,
    )
    from .platform_membership_config_post_request import (
        PlatformMembershipConfigPostRequest as PlatformMembershipConfigPostRequest,
    )
    from .platform_metrics import PlatformMetrics as PlatformMetrics
    from .platform_prompt import PlatformPrompt as PlatformPrompt
    from .platform_prompt_response import (
        PlatformPromptResponse as PlatformPromptResponse,
    )
    from .platform_public_image_asset import (
        PlatformPublicImageAsset as PlatformPublicImageAsset,
    )
    from .platform_public_image_asset import (
        PlatformPublicImageAssetWrite as PlatformPublicImageAssetWrite,
    )
    from .platform_public_metadata import (
        PlatformPublicMetadata as PlatformPublicMetadata,
    )
    from .platform_public_metadata import (
        PlatformPublicMetadataWrite as PlatformPublicMetadataWrite,
    )
    from .platform_skill_point_bulk_request import (
        PlatformSkillPointBulkRequest as PlatformSkillPointBulkRequest,
    )
    from .platform_skill_point_bulk_response import (
        PlatformSkillPointBulkResponse as PlatformSkillPointBulkResponse,
    )
    from .platform_skill_point_group_request import (
        PlatformSkillPointGroupRequest as PlatformSkillPointGroupRequest,
    )
    from .platform_skill_point_request import (
        PlatformSkillPointRequest as PlatformSkillPointRequest,
    )
    from .platform_skill_point_response import (
        PlatformSkillPointResponse as PlatformSkillPointResponse,
    )
    from .platform_summary import PlatformSummary as PlatformSummary
    from .platform_update_post_request import (
        PlatformUpdatePostRequest as PlatformUpdatePostRequest,
    )
    from .play_wright_script import PlayWrightScript as PlayWrightScript
    from .play_wright_script import PlayWrightScriptWrite as PlayWrightScriptWrite
    from .points_metric import PointsMetric as PointsMetric
    from .points_percentile import PointsPercentile as PointsPercentile
    from .predictive_analytics_request import (
        PredictiveAnalyticsRequest as PredictiveAnalyticsRequest,
    )
    from .predictive_analytics_response import (
        PredictiveAnalyticsResponse as PredictiveAnalyticsResponse,
    )
    from .preview_response import PreviewResponse as PreviewResponse
    from .previous_agent_status_enum import (
        PreviousAgentStatusEnum as PreviousAgentStatusEnum,
    )
    from .program import Program as Program
    from .program import ProgramWrite as ProgramWrite
    from .program_completion import ProgramCompletion as ProgramCompletion
    from .program_completion_response import (
        ProgramCompletionResponse as ProgramCompletionResponse,
    )
    from .program_course_position import ProgramCoursePosition as ProgramCoursePosition
    from .program_course_position import (
        ProgramCoursePositionWrite as ProgramCoursePositionWrite,
    )
    from .program_create_update_request import (
        ProgramCreateUpdateRequest as ProgramCreateUpdateRequest,
    )
    from .program_delete_response import ProgramDeleteResponse as ProgramDeleteResponse
    from .program_detail import ProgramDetail as ProgramDetail
    from .program_enrollment import ProgramEnrollment as ProgramEnrollment
    from .program_enrollment import ProgramEnrollmentWrite as ProgramEnrollmentWrite
    from .program_enrollment_plus import ProgramEnrollmentPlus as ProgramEnrollmentPlus
    from .program_enrollment_plus import (
        ProgramEnrollmentPlusWrite as ProgramEnrollmentPlusWrite,
    )
    from .program_enrollment_search_response import (
        ProgramEnrollmentSearchResponse as ProgramEnrollmentSearchResponse,
    )
    from .program_group_suggestion_create import (
        ProgramGroupSuggestionCreate as ProgramGroupSuggestionCreate,
    )
    from .program_group_suggestion_detail import (
        ProgramGroupSuggestionDetail as ProgramGroupSuggestionDetail,
    )
    from .program_invitation_create import (
        ProgramInvitationCreate as ProgramInvitationCreate,
    )
    from .program_invitation_detail import (
        ProgramInvitationDetail as ProgramInvitationDetail,
    )
    from .program_invitation_redemption import (
        ProgramInvitationRedemption as ProgramInvitationRedemption,
    )
    from .program_license_assignment_create import (
        ProgramLicenseAssignmentCreate as ProgramLicenseAssignmentCreate,
    )
    from .program_license_assignment_detail import (
        ProgramLicenseAssignmentDetail as ProgramLicenseAssignmentDetail,
    )
    from .program_license_create_detail import (
        ProgramLicenseCreateDetail as ProgramLicenseCreateDetail,
    )
    from .program_license_detail import ProgramLicenseDetail as ProgramLicenseDetail
    from .program_license_group_assignment_create import (
        ProgramLicenseGroupAssignmentCreate as ProgramLicenseGroupAssignmentCreate,
    )
    from .program_license_group_assignment_detail import (
        ProgramLicenseGroupAssignmentDetail as ProgramLicenseGroupAssignmentDetail,
    )
    from .program_license_update_detail import (
        ProgramLicenseUpdateDetail as ProgramLicenseUpdateDetail,
    )
    from .program_metadata_request import (
        ProgramMetadataRequest as ProgramMetadataRequest,
    )
    from .program_metadata_response import (
        ProgramMetadataResponse as ProgramMetadataResponse,
    )
    from .program_review import ProgramReview as ProgramReview
    from .program_review_info_response import (
        ProgramReviewInfoResponse as ProgramReviewInfoResponse,
    )
    from .program_review_paginated_response import (
        ProgramReviewPaginatedResponse as ProgramReviewPaginatedResponse,
    )
    from .program_review_request import ProgramReviewRequest as ProgramReviewRequest
    from .program_search import ProgramSearch as ProgramSearch
    from .program_search import ProgramSearchWrite as ProgramSearchWrite
    from .program_suggestion_bulk_create import (
        ProgramSuggestionBulkCreate as ProgramSuggestionBulkCreate,
    )
    from .program_suggestion_create import (
        ProgramSuggestionCreate as ProgramSuggestionCreate,
    )
    from .program_suggestion_detail import (
        ProgramSuggestionDetail as ProgramSuggestionDetail,
    )
    from .program_type_enum import ProgramTypeEnum as ProgramTypeEnum
    from .project import Project as Project
    from .project import ProjectWrite as ProjectWrite
    from .project_mentor import ProjectMentor as ProjectMentor
    from .project_mentor import ProjectMentorWrite as ProjectMentorWrite
    from .prompt import Prompt as Prompt
    from .prompt import PromptWrite as PromptWrite
    from .prompt_category import PromptCategory as PromptCategory
    from .prompt_category import PromptCategoryWrite as PromptCategoryWrite
    from .prompt_facet import PromptFacet as PromptFacet
    from .prompt_search_response import PromptSearchResponse as PromptSearchResponse
    from .prompt_visibility_enum import PromptVisibilityEnum as PromptVisibilityEnum
    from .provider05c_enum import Provider05cEnum as Provider05cEnum
    from .provider63a_enum import Provider63aEnum as Provider63aEnum
    from .provider637_enum import Provider637Enum as Provider637Enum
    from .provider_association_stripe_callback_retrieve_response import (
        ProviderAssociationStripeCallbackRetrieveResponse as ProviderAssociationStripeCallbackRetrieveResponse,
    )
    from .provider_association_stripe_callback_retrieve_response_404 import (
        ProviderAssociationStripeCallbackRetrieveResponse404 as ProviderAssociationStripeCallbackRetrieveResponse404,
    )
    from .provider_breakdown import ProviderBreakdown as ProviderBreakdown
    from .question_card_tag import QuestionCardTag as QuestionCardTag
    from .question_request import QuestionRequest as QuestionRequest
    from .question_response import QuestionResponse as QuestionResponse
    from .rating_average_record import RatingAverageRecord as RatingAverageRecord
    from .rating_enum import RatingEnum as RatingEnum
    from .rating_record import RatingRecord as RatingRecord
    from .ratings_overtime import RatingsOvertime as RatingsOvertime
    from .rbac_base_role import RbacBaseRole as RbacBaseRole
    from .rbac_base_role import RbacBaseRoleWrite as RbacBaseRoleWrite
    from .rbac_group import RbacGroup as RbacGroup
    from .rbac_group import RbacGroupWrite as RbacGroupWrite
    from .rbac_platform import RbacPlatform as RbacPlatform
    from .rbac_platform import RbacPlatformWrite as RbacPlatformWrite
    from .rbac_policy import RbacPolicy as RbacPolicy
    from .rbac_policy import RbacPolicyWrite as RbacPolicyWrite
    from .rbac_policy_group import RbacPolicyGroup as RbacPolicyGroup
    from .rbac_policy_group import RbacPolicyGroupWrite as RbacPolicyGroupWrite
    from .rbac_role import RbacRole as RbacRole
    from .rbac_role import RbacRoleWrite as RbacRoleWrite
    from .rbac_user import RbacUser as RbacUser
    from .rbac_user import RbacUserWrite as RbacUserWrite
    from .recently_accessed_mentor import (
        RecentlyAccessedMentor as RecentlyAccessedMentor,
    )
    from .recipient import Recipient as Recipient
    from .recommend_course_block import RecommendCourseBlock as RecommendCourseBlock
    from .recommend_course_response import (
        RecommendCourseResponse as RecommendCourseResponse,
    )
    from .recommendation_search_api import (
        RecommendationSearchAPI as RecommendationSearchAPI,
    )
    from .recommendation_type_enum import (
        RecommendationTypeEnum as RecommendationTypeEnum,
    )
    from .recommended_courses_response import (
        RecommendedCoursesResponse as RecommendedCoursesResponse,
    )
    from .redirect_token_request import RedirectTokenRequest as RedirectTokenRequest
    from .redirect_token_response import RedirectTokenResponse as RedirectTokenResponse
    from .related_text import RelatedText as RelatedText
    from .remove_mentor_from_disclaimer import (
        RemoveMentorFromDisclaimer as RemoveMentorFromDisclaimer,
    )
    from .report_create import ReportCreate as ReportCreate
    from .report_data import ReportData as ReportData
    from .report_detail import ReportDetail as ReportDetail
    from .report_list import ReportList as ReportList
    from .report_request import ReportRequest as ReportRequest
    from .report_status import ReportStatus as ReportStatus
    from .reported_role import ReportedRole as ReportedRole
    from .reported_role_create_update_request import (
        ReportedRoleCreateUpdateRequest as ReportedRoleCreateUpdateRequest,
    )
    from .reported_skill import ReportedSkill as ReportedSkill
    from .reported_skill_create_update_request import (
        ReportedSkillCreateUpdateRequest as ReportedSkillCreateUpdateRequest,
    )
    from .request_data_variable import RequestDataVariable as RequestDataVariable
    from .resource import Resource as Resource
    from .resource_completion import ResourceCompletion as ResourceCompletion
    from .resource_completion_request import (
        ResourceCompletionRequest as ResourceCompletionRequest,
    )
    from .resource_create_update import ResourceCreateUpdate as ResourceCreateUpdate
    from .resource_delete_response import (
        ResourceDeleteResponse as ResourceDeleteResponse,
    )
    from .resource_point import ResourcePoint as ResourcePoint
    from .resource_scrapped_data import ResourceScrappedData as ResourceScrappedData
    from .resource_scrapped_data_status_enum import (
        ResourceScrappedDataStatusEnum as ResourceScrappedDataStatusEnum,
    )
    from .response_data_variable import ResponseDataVariable as ResponseDataVariable
    from .retreiver_train_view_request import (
        RetreiverTrainViewRequest as RetreiverTrainViewRequest,
    )
    from .retreiver_train_view_response import (
        RetreiverTrainViewResponse as RetreiverTrainViewResponse,
    )
    from .retrieve_task import RetrieveTask as RetrieveTask
    from .retriever_document_embedding import (
        RetrieverDocumentEmbedding as RetrieverDocumentEmbedding,
    )
    from .retriever_document_embedding_request import (
        RetrieverDocumentEmbeddingRequest as RetrieverDocumentEmbeddingRequest,
    )
    from .retriever_request_search import (
        RetrieverRequestSearch as RetrieverRequestSearch,
    )
    from .retriever_request_search_document import (
        RetrieverRequestSearchDocument as RetrieverRequestSearchDocument,
    )
    from .retriever_response_search import (
        RetrieverResponseSearch as RetrieverResponseSearch,
    )
    from .reuest_data_variable_list import (
        ReuestDataVariableList as ReuestDataVariableList,
    )
    from .role import Role as Role
    from .role_create_update_request import (
        RoleCreateUpdateRequest as RoleCreateUpdateRequest,
    )
    from .run_mentor_eval import RunMentorEval as RunMentorEval
    from .scan_webhook_request import ScanWebhookRequest as ScanWebhookRequest
    from .scan_webhook_response import ScanWebhookResponse as ScanWebhookResponse
    from .scim_address import SCIMAddress as SCIMAddress
    from .scim_email import SCIMEmail as SCIMEmail
    from .scim_enterprise_user import SCIMEnterpriseUser as SCIMEnterpriseUser
    from .scim_group import SCIMGroup as SCIMGroup
    from .scim_group_list_response import SCIMGroupListResponse as SCIMGroupListResponse
    from .scim_meta import SCIMMeta as SCIMMeta
    from .scim_name import SCIMName as SCIMName
    from .scim_phone_number import SCIMPhoneNumber as SCIMPhoneNumber
    from .scim_user_create_request import SCIMUserCreateRequest as SCIMUserCreateRequest
    from .scim_user_list_response import SCIMUserListResponse as SCIMUserListResponse
    from .scim_user_response import SCIMUserResponse as SCIMUserResponse
    from .scope_enum import ScopeEnum as ScopeEnum
    from .section import Section as Section
    from .section import SectionWrite as SectionWrite
    from .section_with_children import SectionWithChildren as SectionWithChildren
    from .seed_mentors_view import SeedMentorsView as SeedMentorsView
    from .send_notification import SendNotification as SendNotification
    from .send_response import SendResponse as SendResponse
    from .sentiment_summary import SentimentSummary as SentimentSummary
    from .service_enum import ServiceEnum as ServiceEnum
    from .session_browser_screenshot import (
        SessionBrowserScreenshot as SessionBrowserScreenshot,
    )
    from .session_chart_point import SessionChartPoint as SessionChartPoint
    from .session_detail import SessionDetail as SessionDetail
    from .session_memory_attachment import (
        SessionMemoryAttachment as SessionMemoryAttachment,
    )
    from .session_memory_storage import SessionMemoryStorage as SessionMemoryStorage
    from .sessions_chart import SessionsChart as SessionsChart
    from .set_student_llm_access import SetStudentLLMAccess as SetStudentLLMAccess
    from .set_student_mentor_creation_permission import (
        SetStudentMentorCreationPermission as SetStudentMentorCreationPermission,
    )
    from .shareable_mentor_link import ShareableMentorLink as ShareableMentorLink
    from .shareable_mentor_link import (
        ShareableMentorLinkWrite as ShareableMentorLinkWrite,
    )
    from .shell_logs import ShellLogs as ShellLogs
    from .skill import Skill as Skill
    from .skill_create_update_request import (
        SkillCreateUpdateRequest as SkillCreateUpdateRequest,
    )
    from .skill_detail import SkillDetail as SkillDetail
    from .skill_info import SkillInfo as SkillInfo
    from .skill_threshold import SkillThreshold as SkillThreshold
    from .skills_detail import SkillsDetail as SkillsDetail
    from .skills_metric import SkillsMetric as SkillsMetric
    from .slack_config import SlackConfig as SlackConfig
    from .slack_config import SlackConfigWrite as SlackConfigWrite
    from .slack_user_config import SlackUserConfig as SlackUserConfig
    from .slack_user_config import SlackUserConfigWrite as SlackUserConfigWrite
    from .slack_webhook import SlackWebhook as SlackWebhook
    from .spa import Spa as Spa
    from .spa import SpaWrite as SpaWrite
    from .spaced_repetition_learning_path import (
        SpacedRepetitionLearningPath as SpacedRepetitionLearningPath,
    )
    from .spaced_repetition_question_stats import (
        SpacedRepetitionQuestionStats as SpacedRepetitionQuestionStats,
    )
    from .star_mentor import StarMentor as StarMentor
    from .state_enum import StateEnum as StateEnum
    from .status6ee_enum import Status6eeEnum as Status6eeEnum
    from .step import Step as Step
    from .step_status_enum import StepStatusEnum as StepStatusEnum
    from .stripe_billing_page_identifier_response import (
        StripeBillingPageIdentifierResponse as StripeBillingPageIdentifierResponse,
    )
    from .stripe_checkout_session_request import (
        StripeCheckoutSessionRequest as StripeCheckoutSessionRequest,
    )
    from .stripe_checkout_session_request_mode_enum import (
        StripeCheckoutSessionRequestModeEnum as StripeCheckoutSessionRequestModeEnum,
    )
    from .stripe_checkout_session_response import (
        StripeCheckoutSessionResponse as StripeCheckoutSessionResponse,
    )
    from .stripe_context import StripeContext as StripeContext
    from .stripe_customer_portal_request import (
        StripeCustomerPortalRequest as StripeCustomerPortalRequest,
    )
    from .stripe_customer_portal_response import (
        StripeCustomerPortalResponse as StripeCustomerPortalResponse,
    )
    from .stripe_local_product import StripeLocalProduct as StripeLocalProduct
    from .stripe_new_user_tenant_launch_request import (
        StripeNewUserTenantLaunchRequest as StripeNewUserTenantLaunchRequest,
    )
    from .stripe_subscription_renewal_request import (
        StripeSubscriptionRenewalRequest as StripeSubscriptionRenewalRequest,
    )
    from .stripe_subscription_renewal_response import (
        StripeSubscriptionRenewalResponse as StripeSubscriptionRenewalResponse,
    )
    from .stt_provider_enum import SttProviderEnum as SttProviderEnum
    from .student_chat_message import StudentChatMessage as StudentChatMessage
    from .student_llm_access_response import (
        StudentLLMAccessResponse as StudentLLMAccessResponse,
    )
    from .student_mentor_creation_permission_response import (
        StudentMentorCreationPermissionResponse as StudentMentorCreationPermissionResponse,
    )
    from .styles_view import StylesView as StylesView
    from .styles_view import StylesViewWrite as StylesViewWrite
    from .sub_section import SubSection as SubSection
    from .sub_section import SubSectionWrite as SubSectionWrite
    from .sub_section_with_children import (
        SubSectionWithChildren as SubSectionWithChildren,
    )
    from .sub_time_child import SubTimeChild as SubTimeChild
    from .subject import Subject as Subject
    from .summary import Summary as Summary
    from .tags_view import TagsView as TagsView
    from .tags_view import TagsViewWrite as TagsViewWrite
    from .target_system_enum import TargetSystemEnum as TargetSystemEnum
    from .task_view import TaskView as TaskView
    from .teams_config import TeamsConfig as TeamsConfig
    from .teams_config import TeamsConfigWrite as TeamsConfigWrite
    from .teams_webhook import TeamsWebhook as TeamsWebhook
    from .template_mentor import TemplateMentor as TemplateMentor
    from .tenant_launch_error import TenantLaunchError as TenantLaunchError
    from .tenant_launch_failed import TenantLaunchFailed as TenantLaunchFailed
    from .tenant_launch_request import TenantLaunchRequest as TenantLaunchRequest
    from .tenant_launch_response import TenantLaunchResponse as TenantLaunchResponse
    from .tenant_mentor_traces import TenantMentorTraces as TenantMentorTraces
    from .test_smtp_credentials import TestSMTPCredentials as TestSMTPCredentials
    from .test_smtp_credentials import (
        TestSMTPCredentialsWrite as TestSMTPCredentialsWrite,
    )
    from .test_smtp_response import TestSMTPResponse as TestSMTPResponse
    from .theme_enum import ThemeEnum as ThemeEnum
    from .ticket_message import TicketMessage as TicketMessage
    from .ticket_message import TicketMessageWrite as TicketMessageWrite
    from .time_child_data import TimeChildData as TimeChildData
    from .time_detail import TimeDetail as TimeDetail
    from .time_detail_child import TimeDetailChild as TimeDetailChild
    from .time_detail_data import TimeDetailData as TimeDetailData
    from .time_spent_by_users_in_course import (
        TimeSpentByUsersInCourse as TimeSpentByUsersInCourse,
    )
    from .time_spent_by_users_in_course_data import (
        TimeSpentByUsersInCourseData as TimeSpentByUsersInCourseData,
    )
    from .time_spent_course import TimeSpentCourse as TimeSpentCourse
    from .time_spent_detail import TimeSpentDetail as TimeSpentDetail
    from .time_spent_per_course import TimeSpentPerCourse as TimeSpentPerCourse
    from .time_spent_per_course_data import (
        TimeSpentPerCourseData as TimeSpentPerCourseData,
    )
    from .time_spent_per_user_response import (
        TimeSpentPerUserResponse as TimeSpentPerUserResponse,
    )
    from .time_spent_update_request import (
        TimeSpentUpdateRequest as TimeSpentUpdateRequest,
    )
    from .time_spent_update_response import (
        TimeSpentUpdateResponse as TimeSpentUpdateResponse,
    )
    from .token_proxy_input import TokenProxyInput as TokenProxyInput
    from .token_proxy_output import TokenProxyOutput as TokenProxyOutput
    from .token_proxy_output_serializer_data import (
        TokenProxyOutputSerializerData as TokenProxyOutputSerializerData,
    )
    from .token_proxy_user import TokenProxyUser as TokenProxyUser
    from .tones_view import TonesView as TonesView
    from .tones_view import TonesViewWrite as TonesViewWrite
    from .tool_category import ToolCategory as ToolCategory
    from .tool_response import ToolResponse as ToolResponse
    from .top_content import TopContent as TopContent
    from .topic_detail import TopicDetail as TopicDetail
    from .topic_details import TopicDetails as TopicDetails
    from .topic_model import TopicModel as TopicModel
    from .topic_record import TopicRecord as TopicRecord
    from .topic_statistics import TopicStatistics as TopicStatistics
    from .topic_statistics_response import (
        TopicStatisticsResponse as TopicStatisticsResponse,
    )
    from .topic_summary_view import TopicSummaryView as TopicSummaryView
    from .topics_overview import TopicsOverview as TopicsOverview
    from .topics_overview_metric import TopicsOverviewMetric as TopicsOverviewMetric
    from .trace import Trace as Trace
    from .train_chat_session_document_view import (
        TrainChatSessionDocumentView as TrainChatSessionDocumentView,
    )
    from .train_chat_session_document_view_request import (
        TrainChatSessionDocumentViewRequest as TrainChatSessionDocumentViewRequest,
    )
    from .train_document_view_request import (
        TrainDocumentViewRequest as TrainDocumentViewRequest,
    )
    from .train_document_view_response import (
        TrainDocumentViewResponse as TrainDocumentViewResponse,
    )
    from .training import Training as Training
    from .training_create import TrainingCreate as TrainingCreate
    from .training_create import TrainingCreateWrite as TrainingCreateWrite
    from .training_status_enum import TrainingStatusEnum as TrainingStatusEnum
    from .transport_enum import TransportEnum as TransportEnum
    from .trend_entry import TrendEntry as TrendEntry
    from .trigger_request import TriggerRequest as TriggerRequest
    from .trigger_response import TriggerResponse as TriggerResponse
    from .tts_provider_enum import TtsProviderEnum as TtsProviderEnum
    from .type2a5_enum import Type2a5Enum as Type2a5Enum
    from .type_c42_enum import TypeC42Enum as TypeC42Enum
    from .unit import Unit as Unit
    from .unit import UnitWrite as UnitWrite
    from .unit_with_children import UnitWithChildren as UnitWithChildren
    from .uploaded_image import UploadedImage as UploadedImage
    from .uploaded_image import UploadedImageWrite as UploadedImageWrite
    from .use_main_creds import UseMainCreds as UseMainCreds
    from .user_all_chat_memory_view import (
        UserAllChatMemoryView as UserAllChatMemoryView,
    )
    from .user_all_chat_memory_view import (
        UserAllChatMemoryViewWrite as UserAllChatMemoryViewWrite,
    )
    from .user_app import UserApp as UserApp
    from .user_catalog_item_memory_view import (
        UserCatalogItemMemoryView as UserCatalogItemMemoryView,
    )
    from .user_catalog_item_memory_view import (
        UserCatalogItemMemoryViewWrite as UserCatalogItemMemoryViewWrite,
    )
    from .user_chat_by_period import UserChatByPeriod as UserChatByPeriod
    from .user_chat_feedback import UserChatFeedback as UserChatFeedback
    from .user_chat_feedback import UserChatFeedbackWrite as UserChatFeedbackWrite
    from .user_chat_feedback_count import UserChatFeedbackCount as UserChatFeedbackCount
    from .user_chat_memory_status_request_view import (
        UserChatMemoryStatusRequestView as UserChatMemoryStatusRequestView,
    )
    from .user_chat_memory_status_view import (
        UserChatMemoryStatusView as UserChatMemoryStatusView,
    )
    from .user_chat_memory_update_view import (
        UserChatMemoryUpdateView as UserChatMemoryUpdateView,
    )
    from .user_count_record import UserCountRecord as UserCountRecord
    from .user_delete_api_error import UserDeleteAPIError as UserDeleteAPIError
    from .user_delete_api_request import UserDeleteAPIRequest as UserDeleteAPIRequest
    from .user_delete_api_response import UserDeleteAPIResponse as UserDeleteAPIResponse
    from .user_detail import UserDetail as UserDetail
    from .user_edx_memory import UserEdxMemory as UserEdxMemory
    from .user_group_access import UserGroupAccess as UserGroupAccess
    from .user_group_access import UserGroupAccessWrite as UserGroupAccessWrite
    from .user_group_access_info import UserGroupAccessInfo as UserGroupAccessInfo
    from .user_info import UserInfo as UserInfo
    from .user_license_assignment_create import (
        UserLicenseAssignmentCreate as UserLicenseAssignmentCreate,
    )
    from .user_license_assignment_detail import (
        UserLicenseAssignmentDetail as UserLicenseAssignmentDetail,
    )
    from .user_license_create import UserLicenseCreate as UserLicenseCreate
    from .user_license_detail import UserLicenseDetail as UserLicenseDetail
    from .user_license_group_assignment_create import (
        UserLicenseGroupAssignmentCreate as UserLicenseGroupAssignmentCreate,
    )
    from .user_license_group_assignment_detail import (
        UserLicenseGroupAssignmentDetail as UserLicenseGroupAssignmentDetail,
    )
    from .user_license_update import UserLicenseUpdate as UserLicenseUpdate
    from .user_memory import UserMemory as UserMemory
    from .user_memory_context_request import (
        UserMemoryContextRequest as UserMemoryContextRequest,
    )
    from .user_memory_context_response import (
        UserMemoryContextResponse as UserMemoryContextResponse,
    )
    from .user_memory_entry import UserMemoryEntry as UserMemoryEntry
    from .user_memory_entry import UserMemoryEntryWrite as UserMemoryEntryWrite
    from .user_memory_entry_request import (
        UserMemoryEntryRequest as UserMemoryEntryRequest,
    )
    from .user_memory_request import UserMemoryRequest as UserMemoryRequest
    from .user_metric import UserMetric as UserMetric
    from .user_metrics_response import UserMetricsResponse as UserMetricsResponse
    from .user_platform_link import UserPlatformLink as UserPlatformLink
    from .user_platform_management_list_view_get_response import (
        UserPlatformManagementListViewGetResponse as UserPlatformManagementListViewGetResponse,
    )
    from .user_platform_self_link_error import (
        UserPlatformSelfLinkError as UserPlatformSelfLinkError,
    )
    from .user_platform_self_link_forbidden import (
        UserPlatformSelfLinkForbidden as UserPlatformSelfLinkForbidden,
    )
    from .user_platform_self_link_request import (
        UserPlatformSelfLinkRequest as UserPlatformSelfLinkRequest,
    )
    from .user_platform_self_link_response import (
        UserPlatformSelfLinkResponse as UserPlatformSelfLinkResponse,
    )
    from .user_platform_view_post_request import (
        UserPlatformViewPostRequest as UserPlatformViewPostRequest,
    )
    from .user_policy_update import UserPolicyUpdate as UserPolicyUpdate
    from .user_policy_update import UserPolicyUpdateWrite as UserPolicyUpdateWrite
    from .user_policy_update_error import UserPolicyUpdateError as UserPolicyUpdateError
    from .user_policy_update_forbidden import (
        UserPolicyUpdateForbidden as UserPolicyUpdateForbidden,
    )
    from .user_policy_update_response import (
        UserPolicyUpdateResponse as UserPolicyUpdateResponse,
    )
    from .user_proxy_bulk_request import UserProxyBulkRequest as UserProxyBulkRequest
    from .user_proxy_get_response import UserProxyGetResponse as UserProxyGetResponse
    from .user_proxy_post_request import UserProxyPostRequest as UserProxyPostRequest
    from .user_proxy_post_response import UserProxyPostResponse as UserProxyPostResponse
    from .user_search_response import UserSearchResponse as UserSearchResponse
    from .user_search_view_get_response import (
        UserSearchViewGetResponse as UserSearchViewGetResponse,
    )
    from .user_sentiment_count_view import (
        UserSentimentCountView as UserSentimentCountView,
    )
    from .user_skill import UserSkill as UserSkill
    from .user_skill_points_percentile import (
        UserSkillPointsPercentile as UserSkillPointsPercentile,
    )
    from .user_trend_by_period import UserTrendByPeriod as UserTrendByPeriod
    from .v2_global_mentor_search_response import (
        V2GlobalMentorSearchResponse as V2GlobalMentorSearchResponse,
    )
    from .v2_personalized_mentors_response import (
        V2PersonalizedMentorsResponse as V2PersonalizedMentorsResponse,
    )
    from .v2_recommendation_response import (
        V2RecommendationResponse as V2RecommendationResponse,
    )
    from .validate_source_response import (
        ValidateSourceResponse as ValidateSourceResponse,
    )
    from .value import Value as Value
    from .value_data import ValueData as ValueData
    from .vector_result import VectorResult as VectorResult
    from .veo_video_detail import VeoVideoDetail as VeoVideoDetail
    from .veo_video_list import VeoVideoList as VeoVideoList
    from .veo_video_request import VeoVideoRequest as VeoVideoRequest
    from .verify_gcp_market_place_failed_response import (
        VerifyGCPMarketPlaceFailedResponse as VerifyGCPMarketPlaceFailedResponse,
    )
    from .verify_gcp_market_place_request import (
        VerifyGCPMarketPlaceRequest as VerifyGCPMarketPlaceRequest,
    )
    from .verify_gcp_market_place_response import (
        VerifyGCPMarketPlaceResponse as VerifyGCPMarketPlaceResponse,
    )
    from .video_block import VideoBlock as VideoBlock
    from .video_caption import VideoCaption as VideoCaption
    from .video_engagement_per_course import (
        VideoEngagementPerCourse as VideoEngagementPerCourse,
    )
    from .video_engagement_per_course_data import (
        VideoEngagementPerCourseData as VideoEngagementPerCourseData,
    )
    from .videos_count import VideosCount as VideosCount
    from .videos_count_data import VideosCountData as VideosCountData
    from .videos_in_course_summary import VideosInCourseSummary as VideosInCourseSummary
    from .videos_in_course_summary_data import (
        VideosInCourseSummaryData as VideosInCourseSummaryData,
    )
    from .videos_specific_course import VideosSpecificCourse as VideosSpecificCourse
    from .videos_specific_course_data import (
        VideosSpecificCourseData as VideosSpecificCourseData,
    )
    from .videos_watched_sub_section import (
        VideosWatchedSubSection as VideosWatchedSubSection,
    )
    from .voice import Voice as Voice
    from .voice import VoiceWrite as VoiceWrite
    from .watched_videos_per_course import (
        WatchedVideosPerCourse as WatchedVideosPerCourse,
    )
    from .watched_videos_per_course_data import (
        WatchedVideosPerCourseData as WatchedVideosPerCourseData,
    )
    from .watched_videos_per_user import WatchedVideosPerUser as WatchedVideosPerUser
    from .watched_videos_per_user_data import (
        WatchedVideosPerUserData as WatchedVideosPerUserData,
    )
    from .web_resource import WebResource as WebResource
    from .web_resource_card import WebResourceCard as WebResourceCard
    from .web_resources_query import WebResourcesQuery as WebResourcesQuery
    from .webex_config import WebexConfig as WebexConfig
    from .webex_webhook import WebexWebhook as WebexWebhook
    from .what_app_web_hook import WhatAppWebHook as WhatAppWebHook
    from .whatsapp_config import WhatsappConfig as WhatsappConfig
    from .whatsapp_config import WhatsappConfigWrite as WhatsappConfigWrite
    from .whatsapp_user_config import WhatsappUserConfig as WhatsappUserConfig
    from .whatsapp_user_config import WhatsappUserConfigWrite as WhatsappUserConfigWrite
    from .whitelisted_domain import WhitelistedDomain as WhitelistedDomain

_MODULES: dict[str, str] = {
    "AIGeneratedImage": "ai_generated_image",
    "AIUserProfileMemoryRelation": "ai_user_profile_memory_relation",
    "AIUserProfileRequest": "ai_user_profile_request",
    "AWSTenantLaunchRequest": "aws_tenant_launch_request",
    "AcceptanceEnum": "acceptance_enum",
    "AccessEnum": "access_enum",
    "AccessTimesHeatmap": "access_times_heatmap",
    "AccessibleMentorsByEmailRequest": "accessible_mentors_by_email_request",
    "AccessibleMentorsByEmailResponse": "accessible_mentors_by_email_response",
    "ActionBreakdown": "action_breakdown",
    "ActivateUserFreeTrial": "activate_user_free_trial",
    "ActiveUsersData": "active_users_data",
    "ActiveUsersList": "active_users_list",
    "ActiveUsersPerCourse": "active_users_per_course",
    "ActiveUsersPerCourseData": "active_users_per_course_data",
    "ActivityAPI": "activity_api",
    "ActivityData": "activity_data",
    "ActivityInfo": "activity_info",
    "AddMentorToDisclaimer": "add_mentor_to_disclaimer",
    "AiAccountOrgsUseDefaultLlmKeyCreateResponse": "ai_account_orgs_use_default_llm_key_create_response",
    "AiAccountOrgsUsersFreeTrialRetrieveResponse": "ai_account_orgs_users_free_trial_retrieve_response",
    "AlignMentorBubbleEnum": "align_mentor_bubble_enum",
    "AnalyticsOverview": "analytics_overview",
    "Answer": "answer",
    "App": "app",
    "AppleSubscriptionStatusRequest": "apple_subscription_status_request",
    "AppleSubscriptionStatusView": "apple_subscription_status_view",
    "AppleVerifyTransactionId": "apple_verify_transaction_id",
    "Artifact": "artifact",
    "ArtifactList": "artifact_list",
    "ArtifactWrite": "artifact",
    "Assertion": "assertion",
    "AssertionWrite": "assertion",
    "AssociateAccountResponse": "associate_account_response",
    "AssociateAppleAccount": "associate_apple_account",
    "AssumedKnowledge": "assumed_knowledge",
    "AssumedKnowledgeLevel": "assumed_knowledge_level",
    "AudioToTextRequest": "audio_to_text_request",
    "AudioToTextResponse": "audio_to_text_response",
    "AuthToken": "auth_token",
    "AuthTypeEnum": "auth_type_enum",
    "AutoMemoryPrompt": "auto_memory_prompt",
    "Average": "average",
    "AverageData": "average_data",
    "AverageOvertime": "average_overtime",
    "AvgCourseGradeWithCutoff": "avg_course_grade_with_cutoff",
    "AvgCourseGradeWithCutoffData": "avg_course_grade_with_cutoff_data",
    "BaseErrorResponse": "base_error_response",
    "BaseFinanceResponse": "base_finance_response",
    "BaseResponse": "base_response",
    "BillingPeriod": "billing_period",
    "BlankCourseInvitationCreate": "blank_course_invitation_create",
    "BlankEnum": "blank_enum",
    "BlankPlatformInvitationCreate": "blank_platform_invitation_create",
    "BlankProgramInvitationCreate": "blank_program_invitation_create",
    "BlockSkillPointInfoRequest": "block_skill_point_info_request",
    "Bot": "bot",
    "BotCommand": "bot_command",
    "BotCommandWrite": "bot_command",
    "BotCreate": "bot_create",
    "BotCreateWrite": "bot_create",
    "Breakdown": "breakdown",
    "BulkCourseInvitationCreate": "bulk_course_invitation_create",
    "BulkCourseInvitationResponse": "bulk_course_invitation_response",
    "BulkCreateAssertion": "bulk_create_assertion",
    "BulkPlatformInvitationCreate": "bulk_platform_invitation_create",
    "BulkPlatformInvitationResponse": "bulk_platform_invitation_response",
    "BulkProgramInvitationCreate": "bulk_program_invitation_create",
    "BulkProgramInvitationResponse": "bulk_program_invitation_response",
    "BulkSuggestionResponse": "bulk_suggestion_response",
    "CallAuthenticationRequest": "call_authentication_request",
    "CallAuthenticationResponse": "call_authentication_response",
    "CallConfiguration": "call_configuration",
    "CallConfigurationModeEnum": "call_configuration_mode_enum",
    "CallConfigurationWrite": "call_configuration",
    "CampaignEnablement": "campaign_enablement",
    "CampaignExclusion": "campaign_exclusion",
    "CatalogAutoIncrementResponse": "catalog_auto_increment_response",
    "CatalogAutoIncrementUpdateRequest": "catalog_auto_increment_update_request",
    "CeleryHeartbeat": "celery_heartbeat",
    "CeleryHeartbeatFail": "celery_heartbeat_fail",
    "CeleryHeartbeatFailStatusEnum": "celery_heartbeat_fail_status_enum",
    "CeleryHeartbeatStatusEnum": "celery_heartbeat_status_enum",
    "ChatHistory": "chat_history",
    "ChatHistoryFilterData": "chat_history_filter_data",
    "ChatHistoryFilterUser": "chat_history_filter_user",
    "ChatHistoryItem": "chat_history_item",
    "ChatHistorySessionId": "chat_history_session_id",
    "ChatSessionRequest": "chat_session_request",
    "ChatSessionResponse": "chat_session_response",
    "CheckDocumentTrainingStatus": "check_document_training_status",
    "Company": "company",
    "CompanyWrite": "company",
    "ComparisonInfo": "comparison_info",
    "ComponentBlock": "component_block",
    "ComponentBlockTypeEnum": "component_block_type_enum",
    "ConfigurationItem": "configuration_item",
    "ConnectedService": "connected_service",
    "ConnectedServiceProviderEnum": "connected_service_provider_enum",
    "ConsumerChannel": "consumer_channel",
    "ConsumerChannelWrite": "consumer_channel",
    "ContentAnalytics": "content_analytics",
    "ContentAverages": "content_averages",
    "ContentDetailsContentInfo": "content_details_content_info",
    "ContentDetailsLearner": "content_details_learner",
    "ContentDetailsPagination": "content_details_pagination",
    "ContentDetailsResponse": "content_details_response",
    "ContentDetailsSummary": "content_details_summary",
    "ContentDetailsTimeSeries": "content_details_time_series",
    "ContentDetailsTimeSeriesPoint": "content_details_time_series_point",
    "ContentItem": "content_item",
    "ContentPagination": "content_pagination",
    "ContentResponse": "content_response",
    "ContentSummary": "content_summary",
    "ContentTotals": "content_totals",
    "ContextResponse": "context_response",
    "ConversationChartPoint": "conversation_chart_point",
    "ConversationDetailResponse": "conversation_detail_response",
    "ConversationListItem": "conversation_list_item",
    "ConversationListResponse": "conversation_list_response",
    "ConversationMessage": "conversation_message",
    "ConversationRating": "conversation_rating",
    "ConversationSummary": "conversation_summary",
    "ConversationVolume": "conversation_volume",
    "Conversations": "conversations",
    "ConversationsChart": "conversations_chart",
    "ConversationsWrite": "conversations",
    "Cost": "cost",
    "CostPerTenant": "cost_per_tenant",
    "Count": "count",
    "CountData": "count_data",
    "Course": "course",
    "CourseAccessRequestCreate": "course_access_request_create",
    "CourseAccessRequestDetail": "course_access_request_detail",
    "CourseAccessRequestStatusResponse": "course_access_request_status_response",
    "CourseAccessRequestUpdate": "course_access_request_update",
    "CourseCompletion": "course_completion",
    "CourseCompletionPerCourse": "course_completion_per_course",
    "CourseCompletionPerCourseData": "course_completion_per_course_data",
    "CourseCompletionSummaryDataOvertime": "course_completion_summary_data_overtime",
    "CourseCompletionSummaryOvertime": "course_completion_summary_overtime",
    "CourseCreateUpdate": "course_create_update",
    "CourseCreationTask": "course_creation_task",
    "CourseCreationTaskFile": "course_creation_task_file",
    "CourseCreationTaskFileWrite": "course_creation_task_file",
    "CourseCreationTaskStatusEnum": "course_creation_task_status_enum",
    "CourseCreationTaskWrite": "course_creation_task",
    "CourseDeleteResponse": "course_delete_response",
    "CourseDetail": "course_detail",
    "CourseEnrollmentSearchResponse": "course_enrollment_search_response",
    "CourseGradeDetailBlock": "course_grade_detail_block",
    "CourseGradeDetailSubSection": "course_grade_detail_sub_section",
    "CourseGradeSummary": "course_grade_summary",
    "CourseGradeSummaryData": "course_grade_summary_data",
    "CourseGradingDetail": "course_grading_detail",
    "CourseGradingDetailData": "course_grading_detail_data",
    "CourseGroupSuggestionCreate": "course_group_suggestion_create",
    "CourseGroupSuggestionDetail": "course_group_suggestion_detail",
    "CourseInvitationCreate": "course_invitation_create",
    "CourseInvitationDetail": "course_invitation_detail",
    "CourseInvitationRedemption": "course_invitation_redemption",
    "CourseLicenseAssignmentCreate": "course_license_assignment_create",
    "CourseLicenseAssignmentDetail": "course_license_assignment_detail",
    "CourseLicenseCreate": "course_license_create",
    "CourseLicenseDetail": "course_license_detail",
    "CourseLicenseGroupAssignmentCreate": "course_license_group_assignment_create",
    "CourseLicenseGroupAssignmentDetail": "course_license_group_assignment_detail",
    "CourseLicenseUpdate": "course_license_update",
    "CourseMetadataSearchRequest": "course_metadata_search_request",
    "CourseMetadataUpdateRequest": "course_metadata_update_request",
    "CoursePoint": "course_point",
    "CourseRecommendation": "course_recommendation",
    "CourseReviewInfoResponse": "course_review_info_response",
    "CourseReviewPaginatedResponse": "course_review_paginated_response",
    "CourseReviewRequest": "course_review_request",
    "CourseReviewResponse": "course_review_response",
    "CourseSkill": "course_skill",
    "CourseSkillPointInfoRequest": "course_skill_point_info_request",
    "CourseSuggestionBulkCreate": "course_suggestion_bulk_create",
    "CourseSuggestionCreate": "course_suggestion_create",
    "CourseSuggestionDetail": "course_suggestion_detail",
    "CrawlerPatternTypeEnum": "crawler_pattern_type_enum",
    "Credential": "credential",
    "CredentialRequest": "credential_request",
    "CrontabSchedule": "crontab_schedule",
    "CurrentUsersResponse": "current_users_response",
    "CustomInstructionResponse": "custom_instruction_response",
    "CustomInstructionResponseWrite": "custom_instruction_response",
    "DataSet": "data_set",
    "DataSetCreate": "data_set_create",
    "DataSetCreateWrite": "data_set_create",
    "DataSetStatusEnum": "data_set_status_enum",
    "DataSetWrite": "data_set",
    "DateRange": "date_range",
    "DesiredRole": "desired_role",
    "DesiredRoleCreateUpdateRequest": "desired_role_create_update_request",
    "DesiredSkill": "desired_skill",
    "DesiredSkillCreateUpdateRequest": "desired_skill_create_update_request",
    "DetailedGradeSubsection": "detailed_grade_subsection",
    "DetailedGradeView": "detailed_grade_view",
    "DetailedGradeViewData": "detailed_grade_view_data",
    "Disclaimer": "disclaimer",
    "DisclaimerAgreement": "disclaimer_agreement",
    "DisclaimerAgreementWrite": "disclaimer_agreement",
    "DisclaimerWrite": "disclaimer",
    "DiscordConfig": "discord_config",
    "DiscordUserConfig": "discord_user_config",
    "DiscordUserConfigWrite": "discord_user_config",
    "DiscordWebhook": "discord_webhook",
    "Document": "document",
    "DocumentFacet": "document_facet",
    "DocumentFromPoolRequest": "document_from_pool_request",
    "DocumentSearchResponse": "document_search_response",
    "DocumentSettingsResponse": "document_settings_response",
    "Education": "education",
    "EducationWrite": "education",
    "EdxCourse": "edx_course",
    "EdxSignalReceiverRequest": "edx_signal_receiver_request",
    "ElevenlabsCustomVoice": "elevenlabs_custom_voice",
    "ElevenlabsCustomVoiceResponse": "elevenlabs_custom_voice_response",
    "EmailPromptDetail": "email_prompt_detail",
    "EmailPromptList": "email_prompt_list",
    "EmailPromptSummary": "email_prompt_summary",
    "EngagementPerCourse": "engagement_per_course",
    "EngagementPerCourseData": "engagement_per_course_data",
    "EnrollmentInfo": "enrollment_info",
    "Enrollments": "enrollments",
    "EnrollmentsData": "enrollments_data",
    "EnrollmentsPerUser": "enrollments_per_user",
    "EnrollmentsPerUserData": "enrollments_per_user_data",
    "Entity": "entity",
    "EntityTypeEnum": "entity_type_enum",
    "ErrorResponse": "error_response",
    "Experience": "experience",
    "ExperienceWrite": "experience",
    "ExternalServiceInfo": "external_service_info",
    "FileUploadURLRequest": "file_upload_url_request",
    "FileUploadURLResponse": "file_upload_url_response",
    "FinanceDetailsResponse": "finance_details_response",
    "FinanceFilters": "finance_filters",
    "FreeUsageCount": "free_usage_count",
    "FullCourse": "full_course",
    "GCPTenantLaunchRequest": "gcp_tenant_launch_request",
    "GlobalCatalogSearchResponse": "global_catalog_search_response",
    "GooglePayAccountResponse": "google_pay_account_response",
    "GooglePayAccountResponseStatusEnum": "google_pay_account_response_status_enum",
    "GooglePayVerifyToken": "google_pay_verify_token",
    "GradingPerUser": "grading_per_user",
    "GradingPerUserData": "grading_per_user_data",
    "GreetingMethodEnum": "greeting_method_enum",
    "GroupList": "group_list",
    "GroupListData": "group_list_data",
    "GuidedPrompt": "guided_prompt",
    "GuidedPromptsResponse": "guided_prompts_response",
    "HeygenMarketingVideoDetail": "heygen_marketing_video_detail",
    "HeygenMarketingVideoList": "heygen_marketing_video_list",
    "HeygenMarketingVideoListWrite": "heygen_marketing_video_list",
    "HeygenTemplateRequest": "heygen_template_request",
    "HeygenTemplateResponseSingle": "heygen_template_response_single",
    "HeygenVideoDetail": "heygen_video_detail",
    "HeygenVideoRequest": "heygen_video_request",
    "HumanSupportTicket": "human_support_ticket",
    "HumanSupportTicketStatusEnum": "human_support_ticket_status_enum",
    "HumanSupportTicketWrite": "human_support_ticket",
    "ImageUpload": "image_upload",
    "InputQuestion": "input_question",
    "Institution": "institution",
    "InstitutionTypeEnum": "institution_type_enum",
    "InstitutionWrite": "institution",
    "IntegrationCredential": "integration_credential",
    "IntegrationCredentialSchema": "integration_credential_schema",
    "IntialQuestionAnswer": "intial_question_answer",
    "InvoiceReportResponse": "invoice_report_response",
    "Issuer": "issuer",
    "IssuerAuthority": "issuer_authority",
    "IssuerWrite": "issuer",
    "ItemTypeEnum": "item_type_enum",
    "JobRun": "job_run",
    "KindEnum": "kind_enum",
    "LLMCredentialRequest": "llm_credential_request",
    "LLMCredentialResponse": "llm_credential_response",
    "LLMCredentialSchema": "llm_credential_schema",
    "LLMModelForTenant": "llm_model_for_tenant",
    "LLMModelForTenantWrite": "llm_model_for_tenant",
    "LLMQuestion": "llm_question",
    "LLMResponse": "llm_response",
    "LLMTracesListResponse": "llm_traces_list_response",
    "LanguagesView": "languages_view",
    "LanguagesViewWrite": "languages_view",
    "LauncherViewPostRequest": "launcher_view_post_request",
    "LearnerAnalyticsResponse": "learner_analytics_response",
    "LearnerAnalyticsResult": "learner_analytics_result",
    "LearnerData": "learner_data",
    "LearnerDetailsResponse": "learner_details_response",
    "LearnerInformationAPI": "learner_information_api",
    "LearnerInformationAPIData": "learner_information_api_data",
    "LearnerListItem": "learner_list_item",
    "LearnerListPagination": "learner_list_pagination",
    "LearnerListResponse": "learner_list_response",
    "LearnerMetrics": "learner_metrics",
    "LearnerSummary": "learner_summary",
    "LinkCourseRequest": "link_course_request",
    "LinkCourseResponse": "link_course_response",
    "LlmProviderEnum": "llm_provider_enum",
    "LtiKey": "lti_key",
    "LtiKeyWrite": "lti_key",
    "LtiLaunchGate": "lti_launch_gate",
    "LtiMentor": "lti_mentor",
    "LtiMentorCourseXBlock": "lti_mentor_course_x_block",
    "LtiMentorCourseXBlockWrite": "lti_mentor_course_x_block",
    "LtiMentorWrite": "lti_mentor",
    "LtiTool": "lti_tool",
    "LtiToolWrite": "lti_tool",
    "MCPServer": "mcp_server",
    "MCPServerWrite": "mcp_server",
    "ManagerAuthToken": "manager_auth_token",
    "MarkAllReadRequest": "mark_all_read_request",
    "MarkAllReadResponse": "mark_all_read_response",
    "MaskedIntegrationCredential": "masked_integration_credential",
    "MaskedLLMCredential": "masked_llm_credential",
    "MediaResource": "media_resource",
    "MediaResourceWrite": "media_resource",
    "MediaTypeEnum": "media_type_enum",
    "MemoryComponentData": "memory_component_data",
    "MemoryComponentMemory": "memory_component_memory",
    "MemoryComponentMemoryDetail": "memory_component_memory_detail",
    "MemoryComponentResponse": "memory_component_response",
    "MemoryProgress": "memory_progress",
    "MemoryStatusRequestView": "memory_status_request_view",
    "MemoryStatusView": "memory_status_view",
    "Mentor": "mentor",
    "MentorAudience": "mentor_audience",
    "MentorAudienceWrite": "mentor_audience",
    "MentorBreakdown": "mentor_breakdown",
    "MentorCategory": "mentor_category",
    "MentorCategoryCreate": "mentor_category_create",
    "MentorCategoryCreateWrite": "mentor_category_create",
    "MentorCategoryGroup": "mentor_category_group",
    "MentorCategoryGroupCreate": "mentor_category_group_create",
    "MentorCategoryGroupCreateWrite": "mentor_category_group_create",
    "MentorCreate": "mentor_create",
    "MentorCreateWrite": "mentor_create",
    "MentorCustomVoice": "mentor_custom_voice",
    "MentorCustomVoiceResponse": "mentor_custom_voice_response",
    "MentorData": "mentor_data",
    "MentorDetail": "mentor_detail",
    "MentorDetailAnalytics": "mentor_detail_analytics",
    "MentorEval": "mentor_eval",
    "MentorEvalQuestion": "mentor_eval_question",
    "MentorEvalQuestionRequest": "mentor_eval_question_request",
    "MentorEvalReport": "mentor_eval_report",
    "MentorEvalRequest": "mentor_eval_request",
    "MentorFacet": "mentor_facet",
    "MentorFork": "mentor_fork",
    "MentorFromTemplateWithSettingRequest": "mentor_from_template_with_setting_request",
    "MentorInteractions": "mentor_interactions",
    "MentorMemorySettingsRequest": "mentor_memory_settings_request",
    "MentorMemorySettingsResponse": "mentor_memory_settings_response",
    "MentorMetadata": "mentor_metadata",
    "MentorPolicy": "mentor_policy",
    "MentorPolicyWrite": "mentor_policy",
    "MentorScenario": "mentor_scenario",
    "MentorScenarioPrompt": "mentor_scenario_prompt",
    "MentorSearchResponse": "mentor_search_response",
    "MentorSession": "mentor_session",
    "MentorSettings": "mentor_settings",
    "MentorSettingsPublic": "mentor_settings_public",
    "MentorSettingsRequest": "mentor_settings_request",
    "MentorSummary": "mentor_summary",
    "MentorType": "mentor_type",
    "MentorUserSetting": "mentor_user_setting",
    "MentorVisibilityEnum": "mentor_visibility_enum",
    "MentorWizard": "mentor_wizard",
    "MessageStatistics": "message_statistics",
    "MessageView": "message_view",
    "MessageViewRequest": "message_view_request",
    "MessageViewUpdatResponse": "message_view_updat_response",
    "Metadata": "metadata",
    "MetricChange": "metric_change",
    "MetricDetail": "metric_detail",
    "MetricInfo": "metric_info",
    "ModelCost": "model_cost",
    "ModerationLog": "moderation_log",
    "NewPerLearnerList": "new_per_learner_list",
    "NewPerLearnerListData": "new_per_learner_list_data",
    "NoChatMessagesFound": "no_chat_messages_found",
    "Notification": "notification",
    "NotificationCount": "notification_count",
    "NotificationPreview": "notification_preview",
    "NotificationSource": "notification_source",
    "NotificationSourceTypeEnum": "notification_source_type_enum",
    "NotificationStatusEnum": "notification_status_enum",
    "NotificationTemplateData": "notification_template_data",
    "NotificationTemplateDetail": "notification_template_detail",
    "NotificationTemplateList": "notification_template_list",
    "NotificationTemplateTest": "notification_template_test",
    "NotificationTemplateTestResponse": "notification_template_test_response",
    "NotificationToggle": "notification_toggle",
    "NotificationV1CampaignsUnsubscribeRetrieveResponse": "notification_v1_campaigns_unsubscribe_retrieve_response",
    "NotificationV1OrgsCampaignsEnableCreateResponse": "notification_v1_orgs_campaigns_enable_create_response",
    "NotificationV1OrgsCampaignsExcludeCreateResponse": "notification_v1_orgs_campaigns_exclude_create_response",
    "NotificationV1PlatformsTemplatesResetCreateResponse": "notification_v1_platforms_templates_reset_create_response",
    "NotificationWrite": "notification",
    "NullEnum": "null_enum",
    "OAuthStartResponse": "o_auth_start_response",
    "Observation": "observation",
    "OnboardingStatusUpdate": "onboarding_status_update",
    "OverTime": "over_time",
    "OverTimeWithTotal": "over_time_with_total",
    "OvertimeData": "overtime_data",
    "OvertimeDataPoint": "overtime_data_point",
    "OvertimeMeta": "overtime_meta",
    "OvertimeWithChangeInfo": "overtime_with_change_info",
    "PageContent": "page_content",
    "PaginatedAIGeneratedImageList": "paginated_ai_generated_image_list",
    "PaginatedArtifactListList": "paginated_artifact_list_list",
    "PaginatedAssertionsResponse": "paginated_assertions_response",
    "PaginatedConversationsList": "paginated_conversations_list",
    "PaginatedCourseAccessRequest": "paginated_course_access_request",
    "PaginatedCourseCreationTaskFileList": "paginated_course_creation_task_file_list",
    "PaginatedCourseCreationTaskList": "paginated_course_creation_task_list",
    "PaginatedCourseGroupSuggestion": "paginated_course_group_suggestion",
    "PaginatedCourseInvitation": "paginated_course_invitation",
    "PaginatedCourseLicense": "paginated_course_license",
    "PaginatedCourseLicenseAssignment": "paginated_course_license_assignment",
    "PaginatedCourseLicenseGroupAssignment": "paginated_course_license_group_assignment",
    "PaginatedCourseSuggestion": "paginated_course_suggestion",
    "PaginatedDataSetList": "paginated_data_set_list",
    "PaginatedDisclaimerAgreementList": "paginated_disclaimer_agreement_list",
    "PaginatedDisclaimerList": "paginated_disclaimer_list",
    "PaginatedEdxCourseList": "paginated_edx_course_list",
    "PaginatedEmailPromptListList": "paginated_email_prompt_list_list",
    "PaginatedHeygenMarketingVideoListList": "paginated_heygen_marketing_video_list_list",
    "PaginatedHeygenTemplateResponseSingleList": "paginated_heygen_template_response_single_list",
    "PaginatedHumanSupportTicketList": "paginated_human_support_ticket_list",
    "PaginatedJobRunList": "paginated_job_run_list",
    "PaginatedMCPServerList": "paginated_mcp_server_list",
    "PaginatedMentorList": "paginated_mentor_list",
    "PaginatedModerationLogList": "paginated_moderation_log_list",
    "PaginatedObservationList": "paginated_observation_list",
    "PaginatedPathwayGroupSuggestion": "paginated_pathway_group_suggestion",
    "PaginatedPathwaySuggestion": "paginated_pathway_suggestion",
    "PaginatedPeriodicAgentList": "paginated_periodic_agent_list",
    "PaginatedPeriodicAgentLogList": "paginated_periodic_agent_log_list",
    "PaginatedPlatformInvitation": "paginated_platform_invitation",
    "PaginatedPlatformLicense": "paginated_platform_license",
    "PaginatedPlayWrightScriptList": "paginated_play_wright_script_list",
    "PaginatedProgramGroupSuggestion": "paginated_program_group_suggestion",
    "PaginatedProgramInvitation": "paginated_program_invitation",
    "PaginatedProgramLicense": "paginated_program_license",
    "PaginatedProgramLicenseAssignment": "paginated_program_license_assignment",
    "PaginatedProgramLicenseGroupAssignment": "paginated_program_license_group_assignment",
    "PaginatedProgramSuggestion": "paginated_program_suggestion",
    "PaginatedProjectList": "paginated_project_list",
    "PaginatedRbacGroupList": "paginated_rbac_group_list",
    "PaginatedRbacPolicyList": "paginated_rbac_policy_list",
    "PaginatedRbacRoleList": "paginated_rbac_role_list",
    "PaginatedRetrieverDocumentEmbeddingList": "paginated_retriever_document_embedding_list",
    "PaginatedSectionList": "paginated_section_list",
    "PaginatedSkill": "paginated_skill",
    "PaginatedSkillWrite": "paginated_skill",
    "PaginatedSubSectionList": "paginated_sub_section_list",
    "PaginatedTicketMessageList": "paginated_ticket_message_list",
    "PaginatedTopicStatisticsResponse": "paginated_topic_statistics_response",
    "PaginatedTraceList": "paginated_trace_list",
    "PaginatedTrainingList": "paginated_training_list",
    "PaginatedUnitList": "paginated_unit_list",
    "PaginatedUserAppList": "paginated_user_app_list",
    "PaginatedUserEdxMemoryList": "paginated_user_edx_memory_list",
    "PaginatedUserLicense": "paginated_user_license",
    "PaginatedUserLicenseAssignment": "paginated_user_license_assignment",
    "PaginatedUserLicenseGroupAssignment": "paginated_user_license_group_assignment",
    "PaginatedUserMemoryList": "paginated_user_memory_list",
    "PaginatedVeoVideoListList": "paginated_veo_video_list_list",
    "PaginatedVoiceList": "paginated_voice_list",
    "Pagination": "pagination",
    "PatchedArtifact": "patched_artifact",
    "PatchedArtifactWrite": "patched_artifact",
    "PatchedBotCommand": "patched_bot_command",
    "PatchedBotCommandWrite": "patched_bot_command",
    "PatchedBotCreate": "patched_bot_create",
    "PatchedBotCreateWrite": "patched_bot_create",
    "PatchedCallConfiguration": "patched_call_configuration",
    "PatchedCallConfigurationWrite": "patched_call_configuration",
    "PatchedConversations": "patched_conversations",
    "PatchedConversationsWrite": "patched_conversations",
    "PatchedCourseCreationTaskFile": "patched_course_creation_task_file",
    "PatchedCourseCreationTaskFileWrite": "patched_course_creation_task_file",
    "PatchedCredentialRequest": "patched_credential_request",
    "PatchedDataSet": "patched_data_set",
    "PatchedDataSetWrite": "patched_data_set",
    "PatchedDisclaimer": "patched_disclaimer",
    "PatchedDisclaimerWrite": "patched_disclaimer",
    "PatchedDiscordConfig": "patched_discord_config",
    "PatchedDiscordConfigWrite": "patched_discord_config",
    "PatchedDiscordUserConfig": "patched_discord_user_config",
    "PatchedDiscordUserConfigWrite": "patched_discord_user_config",
    "PatchedHumanSupportTicket": "patched_human_support_ticket",
    "PatchedHumanSupportTicketWrite": "patched_human_support_ticket",
    "PatchedLLMCredentialRequest": "patched_llm_credential_request",
    "PatchedMCPServer": "patched_mcp_server",
    "PatchedMCPServerWrite": "patched_mcp_server",
    "PatchedMediaResource": "patched_media_resource",
    "PatchedMediaResourceWrite": "patched_media_resource",
    "PatchedMentorCategoryGroupCreate": "patched_mentor_category_group_create",
    "PatchedMentorCategoryGroupCreateWrite": "patched_mentor_category_group_create",
    "PatchedMentorCreate": "patched_mentor_create",
    "PatchedMentorCreateWrite": "patched_mentor_create",
    "PatchedNotification": "patched_notification",
    "PatchedNotificationTemplateDetail": "patched_notification_template_detail",
    "PatchedNotificationTemplateDetailWrite": "patched_notification_template_detail",
    "PatchedNotificationToggle": "patched_notification_toggle",
    "PatchedNotificationWrite": "patched_notification",
    "PatchedPeriodicAgentCreate": "patched_periodic_agent_create",
    "PatchedPeriodicAgentCreateWrite": "patched_periodic_agent_create",
    "PatchedPlatformPublicImageAsset": "patched_platform_public_image_asset",
    "PatchedPlatformPublicImageAssetWrite": "patched_platform_public_image_asset",
    "PatchedPlatformPublicMetadata": "patched_platform_public_metadata",
    "PatchedPlatformPublicMetadataWrite": "patched_platform_public_metadata",
    "PatchedPlayWrightScript": "patched_play_wright_script",
    "PatchedPlayWrightScriptWrite": "patched_play_wright_script",
    "PatchedProject": "patched_project",
    "PatchedProjectWrite": "patched_project",
    "PatchedPrompt": "patched_prompt",
    "PatchedPromptWrite": "patched_prompt",
    "PatchedRbacGroup": "patched_rbac_group",
    "PatchedRbacGroupWrite": "patched_rbac_group",
    "PatchedRbacPolicy": "patched_rbac_policy",
    "PatchedRbacPolicyWrite": "patched_rbac_policy",
    "PatchedRbacRole": "patched_rbac_role",
    "PatchedRbacRoleWrite": "patched_rbac_role",
    "PatchedSCIMGroup": "patched_scim_group",
    "PatchedSCIMUserResponse": "patched_scim_user_response",
    "PatchedSection": "patched_section",
    "PatchedSectionWrite": "patched_section",
    "PatchedSkillThreshold": "patched_skill_threshold",
    "PatchedSlackConfig": "patched_slack_config",
    "PatchedSlackConfigWrite": "patched_slack_config",
    "PatchedSlackUserConfig": "patched_slack_user_config",
    "PatchedSlackUserConfigWrite": "patched_slack_user_config",
    "PatchedSubSection": "patched_sub_section",
    "PatchedSubSectionWrite": "patched_sub_section",
    "PatchedTeamsConfig": "patched_teams_config",
    "PatchedTeamsConfigWrite": "patched_teams_config",
    "PatchedTicketMessage": "patched_ticket_message",
    "PatchedTicketMessageWrite": "patched_ticket_message",
    "PatchedTrainingCreate": "patched_training_create",
    "PatchedTrainingCreateWrite": "patched_training_create",
    "PatchedUnit": "patched_unit",
    "PatchedUnitWrite": "patched_unit",
    "PatchedWebexConfig": "patched_webex_config",
    "PatchedWebexConfigWrite": "patched_webex_config",
    "PatchedWhatsappConfig": "patched_whatsapp_config",
    "PatchedWhatsappConfigWrite": "patched_whatsapp_config",
    "PatchedWhatsappUserConfig": "patched_whatsapp_user_config",
    "PatchedWhatsappUserConfigWrite": "patched_whatsapp_user_config",
    "Pathway": "pathway",
    "PathwayCompletion": "pathway_completion",
    "PathwayCompletionResponse": "pathway_completion_response",
    "PathwayCreateUpdateRequest": "pathway_create_update_request",
    "PathwayDeleteResponse": "pathway_delete_response",
    "PathwayDetail": "pathway_detail",
    "PathwayEnrollment": "pathway_enrollment",
    "PathwayEnrollmentPlus": "pathway_enrollment_plus",
    "PathwayEnrollmentRequest": "pathway_enrollment_request",
    "PathwayGroupSuggestionCreate": "pathway_group_suggestion_create",
    "PathwayGroupSuggestionDetail": "pathway_group_suggestion_detail",
    "PathwaySelfEnrollmentRequest": "pathway_self_enrollment_request",
    "PathwaySuggestionBulkCreate": "pathway_suggestion_bulk_create",
    "PathwaySuggestionCreate": "pathway_suggestion_create",
    "PathwaySuggestionDetail": "pathway_suggestion_detail",
    "PerLearnerCourseLastAccessData": "per_learner_course_last_access_data",
    "PerLearnerCourseVideosWatched": "per_learner_course_videos_watched",
    "PerLearnerCourseVideosWatchedData": "per_learner_course_videos_watched_data",
    "PerLearnerLastAccess": "per_learner_last_access",
    "PerLearnerLastAccessData": "per_learner_last_access_data",
    "PerLearnerTimeSpentInCourseTree": "per_learner_time_spent_in_course_tree",
    "PerformanceGradesPerCourse": "performance_grades_per_course",
    "PerformanceGradesPerCourseData": "performance_grades_per_course_data",
    "PeriodEnum": "period_enum",
    "PeriodInfo": "period_info",
    "PeriodicAgent": "periodic_agent",
    "PeriodicAgentCreate": "periodic_agent_create",
    "PeriodicAgentCreateWrite": "periodic_agent_create",
    "PeriodicAgentLog": "periodic_agent_log",
    "PeriodicAgentLogStatusEnum": "periodic_agent_log_status_enum",
    "PeriodicAgentStatistics": "periodic_agent_statistics",
    "PeriodicFrequencyEnum": "periodic_frequency_enum",
    "PeriodicLearnerScopeEnum": "periodic_learner_scope_enum",
    "PeriodicTask": "periodic_task",
    "PeriodicTaskWrite": "periodic_task",
    "PerlearnerCourseProgress": "perlearner_course_progress",
    "PerlearnerCourseProgressData": "perlearner_course_progress_data",
    "PerlearnerEngagementVideosData": "perlearner_engagement_videos_data",
    "PerlearnerEngagementVideosWatchedPerCourse": "perlearner_engagement_videos_watched_per_course",
    "PerlearnerGradeSummary": "perlearner_grade_summary",
    "PerlearnerGradeSummaryData": "perlearner_grade_summary_data",
    "PerlearnerGradeWithCutOff": "perlearner_grade_with_cut_off",
    "PerlearnerGradeWithCutOffData": "perlearner_grade_with_cut_off_data",
    "PerlearnerGradingPerCourseAPI": "perlearner_grading_per_course_api",
    "PerlearnerGradingPerCourseAPIData": "perlearner_grading_per_course_api_data",
    "PerlearnerUserList": "perlearner_user_list",
    "PerlearnerUserListData": "perlearner_user_list_data",
    "PermissionCheckRequest": "permission_check_request",
    "PieChartData": "pie_chart_data",
    "PieChartSegment": "pie_chart_segment",
    "PinnedMessageCreate": "pinned_message_create",
    "PinnedMessageGet": "pinned_message_get",
    "PinnedMessageRequest": "pinned_message_request",
    "Platform": "platform",
    "PlatformApiKey": "platform_api_key",
    "PlatformApiKeyWrite": "platform_api_key",
    "PlatformConfigurationList": "platform_configuration_list",
    "PlatformConfigurationSet": "platform_configuration_set",
    "PlatformConfigurationSetResponse": "platform_configuration_set_response",
    "PlatformConfigurationSetWrite": "platform_configuration_set",
    "PlatformInfo": "platform_info",
    "PlatformInvitationCreate": "platform_invitation_create",
    "PlatformInvitationDetail": "platform_invitation_detail",
    "PlatformInvitationRedemption": "platform_invitation_redemption",
    "PlatformLicenseCreate": "platform_license_create",
    "PlatformLicenseDetail": "platform_license_detail",
    "PlatformLicenseUpdate": "platform_license_update",
    "PlatformList": "platform_list",
    "PlatformListStatusEnum": "platform_list_status_enum",
    "PlatformMembershipConfig": "platform_membership_config",
    "PlatformMembershipConfigPostRequest": "platform_membership_config_post_request",
    "PlatformMetrics": "platform_metrics",
    "PlatformPrompt": "platform_prompt",
    "PlatformPromptResponse": "platform_prompt_response",
    "PlatformPublicImageAsset": "platform_public_image_asset",
    "PlatformPublicImageAssetWrite": "platform_public_image_asset",
    "PlatformPublicMetadata": "platform_public_metadata",
    "PlatformPublicMetadataWrite": "platform_public_metadata",
    "PlatformSkillPointBulkRequest": "platform_skill_point_bulk_request",
    "PlatformSkillPointBulkResponse": "platform_skill_point_bulk_response",
    "PlatformSkillPointGroupRequest": "platform_skill_point_group_request",
    "PlatformSkillPointRequest": "platform_skill_point_request",
    "PlatformSkillPointResponse": "platform_skill_point_response",
    "PlatformSummary": "platform_summary",
    "PlatformUpdatePostRequest": "platform_update_post_request",
    "PlayWrightScript": "play_wright_script",
    "PlayWrightScriptWrite": "play_wright_script",
    "PointsMetric": "points_metric",
    "PointsPercentile": "points_percentile",
    "PredictiveAnalyticsRequest": "predictive_analytics_request",
    "PredictiveAnalyticsResponse": "predictive_analytics_response",
    "PreviewResponse": "preview_response",
    "PreviousAgentStatusEnum": "previous_agent_status_enum",
    "Program": "program",
    "ProgramCompletion": "program_completion",
    "ProgramCompletionResponse": "program_completion_response",
    "ProgramCoursePosition": "program_course_position",
    "ProgramCoursePositionWrite": "program_course_position",
    "ProgramCreateUpdateRequest": "program_create_update_request",
    "ProgramDeleteResponse": "program_delete_response",
    "ProgramDetail": "program_detail",
    "ProgramEnrollment": "program_enrollment",
    "ProgramEnrollmentPlus": "program_enrollment_plus",
    "ProgramEnrollmentPlusWrite": "program_enrollment_plus",
    "ProgramEnrollmentSearchResponse": "program_enrollment_search_response",
    "ProgramEnrollmentWrite": "program_enrollment",
    "ProgramGroupSuggestionCreate": "program_group_suggestion_create",
    "ProgramGroupSuggestionDetail": "program_group_suggestion_detail",
    "ProgramInvitationCreate": "program_invitation_create",
    "ProgramInvitationDetail": "program_invitation_detail",
    "ProgramInvitationRedemption": "program_invitation_redemption",
    "ProgramLicenseAssignmentCreate": "program_license_assignment_create",
    "ProgramLicenseAssignmentDetail": "program_license_assignment_detail",
    "ProgramLicenseCreateDetail": "program_license_create_detail",
    "ProgramLicenseDetail": "program_license_detail",
    "ProgramLicenseGroupAssignmentCreate": "program_license_group_assignment_create",
    "ProgramLicenseGroupAssignmentDetail": "program_license_group_assignment_detail",
    "ProgramLicenseUpdateDetail": "program_license_update_detail",
    "ProgramMetadataRequest": "program_metadata_request",
    "ProgramMetadataResponse": "program_metadata_response",
    "ProgramReview": "program_review",
    "ProgramReviewInfoResponse": "program_review_info_response",
    "ProgramReviewPaginatedResponse": "program_review_paginated_response",
    "ProgramReviewRequest": "program_review_request",
    "ProgramSearch": "program_search",
    "ProgramSearchWrite": "program_search",
    "ProgramSuggestionBulkCreate": "program_suggestion_bulk_create",
    "ProgramSuggestionCreate": "program_suggestion_create",
    "ProgramSuggestionDetail": "program_suggestion_detail",
    "ProgramTypeEnum": "program_type_enum",
    "ProgramWrite": "program",
    "Project": "project",
    "ProjectMentor": "project_mentor",
    "ProjectMentorWrite": "project_mentor",
    "ProjectWrite": "project",
    "Prompt": "prompt",
    "PromptCategory": "prompt_category",
    "PromptCategoryWrite": "prompt_category",
    "PromptFacet": "prompt_facet",
    "PromptSearchResponse": "prompt_search_response",
    "PromptVisibilityEnum": "prompt_visibility_enum",
    "PromptWrite": "prompt",
    "Provider05cEnum": "provider05c_enum",
    "Provider637Enum": "provider637_enum",
    "Provider63aEnum": "provider63a_enum",
    "ProviderAssociationStripeCallbackRetrieveResponse": "provider_association_stripe_callback_retrieve_response",
    "ProviderAssociationStripeCallbackRetrieveResponse404": "provider_association_stripe_callback_retrieve_response_404",
    "ProviderBreakdown": "provider_breakdown",
    "QuestionCardTag": "question_card_tag",
    "QuestionRequest": "question_request",
    "QuestionResponse": "question_response",
    "RatingAverageRecord": "rating_average_record",
    "RatingEnum": "rating_enum",
    "RatingRecord": "rating_record",
    "RatingsOvertime": "ratings_overtime",
    "RbacBaseRole": "rbac_base_role",
    "RbacBaseRoleWrite": "rbac_base_role",
    "RbacGroup": "rbac_group",
    "RbacGroupWrite": "rbac_group",
    "RbacPlatform": "rbac_platform",
    "RbacPlatformWrite": "rbac_platform",
    "RbacPolicy": "rbac_policy",
    "RbacPolicyGroup": "rbac_policy_group",
    "RbacPolicyGroupWrite": "rbac_policy_group",
    "RbacPolicyWrite": "rbac_policy",
    "RbacRole": "rbac_role",
    "RbacRoleWrite": "rbac_role",
    "RbacUser": "rbac_user",
    "RbacUserWrite": "rbac_user",
    "RecentlyAccessedMentor": "recently_accessed_mentor",
    "Recipient": "recipient",
    "RecommendCourseBlock": "recommend_course_block",
    "RecommendCourseResponse": "recommend_course_response",
    "RecommendationSearchAPI": "recommendation_search_api",
    "RecommendationTypeEnum": "recommendation_type_enum",
    "RecommendedCoursesResponse": "recommended_courses_response",
    "RedirectTokenRequest": "redirect_token_request",
    "RedirectTokenResponse": "redirect_token_response",
    "RelatedText": "related_text",
    "RemoveMentorFromDisclaimer": "remove_mentor_from_disclaimer",
    "ReportCreate": "report_create",
    "ReportData": "report_data",
    "ReportDetail": "report_detail",
    "ReportList": "report_list",
    "ReportRequest": "report_request",
    "ReportStatus": "report_status",
    "ReportedRole": "reported_role",
    "ReportedRoleCreateUpdateRequest": "reported_role_create_update_request",
    "ReportedSkill": "reported_skill",
    "ReportedSkillCreateUpdateRequest": "reported_skill_create_update_request",
    "RequestDataVariable": "request_data_variable",
    "Resource": "resource",
    "ResourceCompletion": "resource_completion",
    "ResourceCompletionRequest": "resource_completion_request",
    "ResourceCreateUpdate": "resource_create_update",
    "ResourceDeleteResponse": "resource_delete_response",
    "ResourcePoint": "resource_point",
    "ResourceScrappedData": "resource_scrapped_data",
    "ResourceScrappedDataStatusEnum": "resource_scrapped_data_status_enum",
    "ResponseDataVariable": "response_data_variable",
    "RetreiverTrainViewRequest": "retreiver_train_view_request",
    "RetreiverTrainViewResponse": "retreiver_train_view_response",
    "RetrieveTask": "retrieve_task",
    "RetrieverDocumentEmbedding": "retriever_document_embedding",
    "RetrieverDocumentEmbeddingRequest": "retriever_document_embedding_request",
    "RetrieverRequestSearch": "retriever_request_search",
    "RetrieverRequestSearchDocument": "retriever_request_search_document",
    "RetrieverResponseSearch": "retriever_response_search",
    "ReuestDataVariableList": "reuest_data_variable_list",
    "Role": "role",
    "RoleCreateUpdateRequest": "role_create_update_request",
    "RunMentorEval": "run_mentor_eval",
    "SCIMAddress": "scim_address",
    "SCIMEmail": "scim_email",
    "SCIMEnterpriseUser": "scim_enterprise_user",
    "SCIMGroup": "scim_group",
    "SCIMGroupListResponse": "scim_group_list_response",
    "SCIMMeta": "scim_meta",
    "SCIMName": "scim_name",
    "SCIMPhoneNumber": "scim_phone_number",
    "SCIMUserCreateRequest": "scim_user_create_request",
    "SCIMUserListResponse": "scim_user_list_response",
    "SCIMUserResponse": "scim_user_response",
    "ScanWebhookRequest": "scan_webhook_request",
    "ScanWebhookResponse": "scan_webhook_response",
    "ScopeEnum": "scope_enum",
    "Section": "section",
    "SectionWithChildren": "section_with_children",
    "SectionWrite": "section",
    "SeedMentorsView": "seed_mentors_view",
    "SendNotification": "send_notification",
    "SendResponse": "send_response",
    "SentimentSummary": "sentiment_summary",
    "ServiceEnum": "service_enum",
    "SessionBrowserScreenshot": "session_browser_screenshot",
    "SessionChartPoint": "session_chart_point",
    "SessionDetail": "session_detail",
    "SessionMemoryAttachment": "session_memory_attachment",
    "SessionMemoryStorage": "session_memory_storage",
    "SessionsChart": "sessions_chart",
    "SetStudentLLMAccess": "set_student_llm_access",
    "SetStudentMentorCreationPermission": "set_student_mentor_creation_permission",
    "ShareableMentorLink": "shareable_mentor_link",
    "ShareableMentorLinkWrite": "shareable_mentor_link",
    "ShellLogs": "shell_logs",
    "Skill": "skill",
    "SkillCreateUpdateRequest": "skill_create_update_request",
    "SkillDetail": "skill_detail",
    "SkillInfo": "skill_info",
    "SkillThreshold": "skill_threshold",
    "SkillsDetail": "skills_detail",
    "SkillsMetric": "skills_metric",
    "SlackConfig": "slack_config",
    "SlackConfigWrite": "slack_config",
    "SlackUserConfig": "slack_user_config",
    "SlackUserConfigWrite": "slack_user_config",
    "SlackWebhook": "slack_webhook",
    "Spa": "spa",
    "SpaWrite": "spa",
    "SpacedRepetitionLearningPath": "spaced_repetition_learning_path",
    "SpacedRepetitionQuestionStats": "spaced_repetition_question_stats",
    "StarMentor": "star_mentor",
    "StateEnum": "state_enum",
    "Status6eeEnum": "status6ee_enum",
    "Step": "step",
    "StepStatusEnum": "step_status_enum",
    "StripeBillingPageIdentifierResponse": "stripe_billing_page_identifier_response",
    "StripeCheckoutSessionRequest": "stripe_checkout_session_request",
    "StripeCheckoutSessionRequestModeEnum": "stripe_checkout_session_request_mode_enum",
    "StripeCheckoutSessionResponse": "stripe_checkout_session_response",
    "StripeContext": "stripe_context",
    "StripeCustomerPortalRequest": "stripe_customer_portal_request",
    "StripeCustomerPortalResponse": "stripe_customer_portal_response",
    "StripeLocalProduct": "stripe_local_product",
    "StripeNewUserTenantLaunchRequest": "stripe_new_user_tenant_launch_request",
    "StripeSubscriptionRenewalRequest": "stripe_subscription_renewal_request",
    "StripeSubscriptionRenewalResponse": "stripe_subscription_renewal_response",
    "SttProviderEnum": "stt_provider_enum",
    "StudentChatMessage": "student_chat_message",
    "StudentLLMAccessResponse": "student_llm_access_response",
    "StudentMentorCreationPermissionResponse": "student_mentor_creation_permission_response",
    "StylesView": "styles_view",
    "StylesViewWrite": "styles_view",
    "SubSection": "sub_section",
    "SubSectionWithChildren": "sub_section_with_children",
    "SubSectionWrite": "sub_section",
    "SubTimeChild": "sub_time_child",
    "Subject": "subject",
    "Summary": "summary",
    "TagsView": "tags_view",
    "TagsViewWrite": "tags_view",
    "TargetSystemEnum": "target_system_enum",
    "TaskView": "task_view",
    "TeamsConfig": "teams_config",
    "TeamsConfigWrite": "teams_config",
    "TeamsWebhook": "teams_webhook",
    "TemplateMentor": "template_mentor",
    "TenantLaunchError": "tenant_launch_error",
    "TenantLaunchFailed": "tenant_launch_failed",
    "TenantLaunchRequest": "tenant_launch_request",
    "TenantLaunchResponse": "tenant_launch_response",
    "TenantMentorTraces": "tenant_mentor_traces",
    "TestSMTPCredentials": "test_smtp_credentials",
    "TestSMTPCredentialsWrite": "test_smtp_credentials",
    "TestSMTPResponse": "test_smtp_response",
    "ThemeEnum": "theme_enum",
    "TicketMessage": "ticket_message",
    "TicketMessageWrite": "ticket_message",
    "TimeChildData": "time_child_data",
    "TimeDetail": "time_detail",
    "TimeDetailChild": "time_detail_child",
    "TimeDetailData": "time_detail_data",
    "TimeSpentByUsersInCourse": "time_spent_by_users_in_course",
    "TimeSpentByUsersInCourseData": "time_spent_by_users_in_course_data",
    "TimeSpentCourse": "time_spent_course",
    "TimeSpentDetail": "time_spent_detail",
    "TimeSpentPerCourse": "time_spent_per_course",
    "TimeSpentPerCourseData": "time_spent_per_course_data",
    "TimeSpentPerUserResponse": "time_spent_per_user_response",
    "TimeSpentUpdateRequest": "time_spent_update_request",
    "TimeSpentUpdateResponse": "time_spent_update_response",
    "TokenProxyInput": "token_proxy_input",
    "TokenProxyOutput": "token_proxy_output",
    "TokenProxyOutputSerializerData": "token_proxy_output_serializer_data",
    "TokenProxyUser": "token_proxy_user",
    "TonesView": "tones_view",
    "TonesViewWrite": "tones_view",
    "ToolCategory": "tool_category",
    "ToolResponse": "tool_response",
    "TopContent": "top_content",
    "TopicDetail": "topic_detail",
    "TopicDetails": "topic_details",
    "TopicModel": "topic_model",
    "TopicRecord": "topic_record",
    "TopicStatistics": "topic_statistics",
    "TopicStatisticsResponse": "topic_statistics_response",
    "TopicSummaryView": "topic_summary_view",
    "TopicsOverview": "topics_overview",
    "TopicsOverviewMetric": "topics_overview_metric",
    "Trace": "trace",
    "TrainChatSessionDocumentView": "train_chat_session_document_view",
    "TrainChatSessionDocumentViewRequest": "train_chat_session_document_view_request",
    "TrainDocumentViewRequest": "train_document_view_request",
    "TrainDocumentViewResponse": "train_document_view_response",
    "Training": "training",
    "TrainingCreate": "training_create",
    "TrainingCreateWrite": "training_create",
    "TrainingStatusEnum": "training_status_enum",
    "TransportEnum": "transport_enum",
    "TrendEntry": "trend_entry",
    "TriggerRequest": "trigger_request",
    "TriggerResponse": "trigger_response",
    "TtsProviderEnum": "tts_provider_enum",
    "Type2a5Enum": "type2a5_enum",
    "TypeC42Enum": "type_c42_enum",
    "Unit": "unit",
    "UnitWithChildren": "unit_with_children",
    "UnitWrite": "unit",
    "UploadedImage": "uploaded_image",
    "UploadedImageWrite": "uploaded_image",
    "UseMainCreds": "use_main_creds",
    "UserAllChatMemoryView": "user_all_chat_memory_view",
    "UserAllChatMemoryViewWrite": "user_all_chat_memory_view",
    "UserApp": "user_app",
    "UserCatalogItemMemoryView": "user_catalog_item_memory_view",
    "UserCatalogItemMemoryViewWrite": "user_catalog_item_memory_view",
    "UserChatByPeriod": "user_chat_by_period",
    "UserChatFeedback": "user_chat_feedback",
    "UserChatFeedbackCount": "user_chat_feedback_count",
    "UserChatFeedbackWrite": "user_chat_feedback",
    "UserChatMemoryStatusRequestView": "user_chat_memory_status_request_view",
    "UserChatMemoryStatusView": "user_chat_memory_status_view",
    "UserChatMemoryUpdateView": "user_chat_memory_update_view",
    "UserCountRecord": "user_count_record",
    "UserDeleteAPIError": "user_delete_api_error",
    "UserDeleteAPIRequest": "user_delete_api_request",
    "UserDeleteAPIResponse": "user_delete_api_response",
    "UserDetail": "user_detail",
    "UserEdxMemory": "user_edx_memory",
    "UserGroupAccess": "user_group_access",
    "UserGroupAccessInfo": "user_group_access_info",
    "UserGroupAccessWrite": "user_group_access",
    "UserInfo": "user_info",
    "UserLicenseAssignmentCreate": "user_license_assignment_create",
    "UserLicenseAssignmentDetail": "user_license_assignment_detail",
    "UserLicenseCreate": "user_license_create",
    "UserLicenseDetail": "user_license_detail",
    "UserLicenseGroupAssignmentCreate": "user_license_group_assignment_create",
    "UserLicenseGroupAssignmentDetail": "user_license_group_assignment_detail",
    "UserLicenseUpdate": "user_license_update",
    "UserMemory": "user_memory",
    "UserMemoryContextRequest": "user_memory_context_request",
    "UserMemoryContextResponse": "user_memory_context_response",
    "UserMemoryEntry": "user_memory_entry",
    "UserMemoryEntryRequest": "user_memory_entry_request",
    "UserMemoryEntryWrite": "user_memory_entry",
    "UserMemoryRequest": "user_memory_request",
    "UserMetric": "user_metric",
    "UserMetricsResponse": "user_metrics_response",
    "UserPlatformLink": "user_platform_link",
    "UserPlatformManagementListViewGetResponse": "user_platform_management_list_view_get_response",
    "UserPlatformSelfLinkError": "user_platform_self_link_error",
    "UserPlatformSelfLinkForbidden": "user_platform_self_link_forbidden",
    "UserPlatformSelfLinkRequest": "user_platform_self_link_request",
    "UserPlatformSelfLinkResponse": "user_platform_self_link_response",
    "UserPlatformViewPostRequest": "user_platform_view_post_request",
    "UserPolicyUpdate": "user_policy_update",
    "UserPolicyUpdateError": "user_policy_update_error",
    "UserPolicyUpdateForbidden": "user_policy_update_forbidden",
    "UserPolicyUpdateResponse": "user_policy_update_response",
    "UserPolicyUpdateWrite": "user_policy_update",
    "UserProxyBulkRequest": "user_proxy_bulk_request",
    "UserProxyGetResponse": "user_proxy_get_response",
    "UserProxyPostRequest": "user_proxy_post_request",
    "UserProxyPostResponse": "user_proxy_post_response",
    "UserSearchResponse": "user_search_response",
    "UserSearchViewGetResponse": "user_search_view_get_response",
    "UserSentimentCountView": "user_sentiment_count_view",
    "UserSkill": "user_skill",
    "UserSkillPointsPercentile": "user_skill_points_percentile",
    "UserTrendByPeriod": "user_trend_by_period",
    "V2GlobalMentorSearchResponse": "v2_global_mentor_search_response",
    "V2PersonalizedMentorsResponse": "v2_personalized_mentors_response",
    "V2RecommendationResponse": "v2_recommendation_response",
    "ValidateSourceResponse": "validate_source_response",
    "Value": "value",
    "ValueData": "value_data",
    "VectorResult": "vector_result",
    "VeoVideoDetail": "veo_video_detail",
    "VeoVideoList": "veo_video_list",
    "VeoVideoRequest": "veo_video_request",
    "VerifyGCPMarketPlaceFailedResponse": "verify_gcp_market_place_failed_response",
    "VerifyGCPMarketPlaceRequest": "verify_gcp_market_place_request",
    "VerifyGCPMarketPlaceResponse": "verify_gcp_market_place_response",
    "VideoBlock": "video_block",
    "VideoCaption": "video_caption",
    "VideoEngagementPerCourse": "video_engagement_per_course",
    "VideoEngagementPerCourseData": "video_engagement_per_course_data",
    "VideosCount": "videos_count",
    "VideosCountData": "videos_count_data",
    "VideosInCourseSummary": "videos_in_course_summary",
    "VideosInCourseSummaryData": "videos_in_course_summary_data",
    "VideosSpecificCourse": "videos_specific_course",
    "VideosSpecificCourseData": "videos_specific_course_data",
    "VideosWatchedSubSection": "videos_watched_sub_section",
    "Voice": "voice",
    "VoiceWrite": "voice",
    "WatchedVideosPerCourse": "watched_videos_per_course",
    "WatchedVideosPerCourseData": "watched_videos_per_course_data",
    "WatchedVideosPerUser": "watched_videos_per_user",
    "WatchedVideosPerUserData": "watched_videos_per_user_data",
    "WebResource": "web_resource",
    "WebResourceCard": "web_resource_card",
    "WebResourcesQuery": "web_resources_query",
    "WebexConfig": "webex_config",
    "WebexWebhook": "webex_webhook",
    "WhatAppWebHook": "what_app_web_hook",
    "WhatsappConfig": "whatsapp_config",
    "WhatsappConfigWrite": "whatsapp_config",
    "WhatsappUserConfig": "whatsapp_user_config",
    "WhatsappUserConfigWrite": "whatsapp_user_config",
    "WhitelistedDomain": "whitelisted_domain",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
